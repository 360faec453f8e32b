// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.file;

import java.io.ByteArrayOutputStream;

/**
 * A photograph in segments (JPEG): notes of camera, place and programs are left out, and whatever follows its end. Which way up
 * it is seen is noted anew.
 */
final class JpgFile {

    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int COMMENT = 0xFE;
    private static final int NOTES = 0xE1;

    private final byte[] bytes;
    private final ByteArrayOutputStream out;
    private int at = 2;
    private boolean sized;
    private boolean scanned;
    private boolean turned;

    private JpgFile(byte[] bytes) {
        this.bytes = bytes;
        this.out = new ByteArrayOutputStream(bytes.length);
    }

    static byte[] clean(byte[] bytes) {
        JpgFile file = new JpgFile(bytes);
        file.out.write(bytes, 0, 2);
        while (!file.segment()) {
            // each call takes one segment
        }
        return file.out.toByteArray();
    }

    /** True at the end. */
    private boolean segment() {
        while (at(at) == 0xFF && at(at + 1) == 0xFF) {
            at++;
        }
        if (at(at) != 0xFF) {
            throw new Unacceptable(FileRefusal.BROKEN);
        }
        int marker = at(at + 1);
        if (marker == END) {
            return end();
        }
        int length = 2 + (at(at + 2) << 8 | at(at + 3));
        if (length < 4 || length > bytes.length - at) {
            throw new Unacceptable(FileRefusal.BROKEN);
        }
        if (isFrame(marker)) {
            PictureSize.check(at(at + 7) << 8 | at(at + 8), at(at + 5) << 8 | at(at + 6));
            sized = true;
        }
        if (needed(marker)) {
            out.write(bytes, at, length);
        } else if (marker == NOTES && !turned) {
            turn(Orientation.in(bytes, at + 4, at + length));
        }
        at += length;
        if (marker == SCAN) {
            scan();
        }
        return false;
    }

    private void turn(Orientation orientation) {
        if (orientation != Orientation.AS_STORED) {
            out.writeBytes(orientation.segment());
            turned = true;
        }
    }

    private boolean end() {
        if (!sized || !scanned) {
            throw new Unacceptable(FileRefusal.BROKEN);
        }
        out.write(0xFF);
        out.write(END);
        return true;
    }

    private void scan() {
        scanned = true;
        int from = at;
        while (at(at) != 0xFF || at(at + 1) == 0 || at(at + 1) >= 0xD0 && at(at + 1) <= 0xD7) {
            at++;
        }
        out.write(bytes, from, at - from);
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    /** Of what programs add, only what is needed to show colours: JFIF, the colour profile, Adobe. */
    private boolean needed(int marker) {
        boolean profile = marker == 0xE2 && at(at + 4) == 'I' && at(at + 5) == 'C' && at(at + 6) == 'C';
        boolean ofPrograms = marker >= 0xE1 && marker <= 0xEF && marker != 0xEE;
        return profile || !ofPrograms && marker != COMMENT;
    }

    private int at(int index) {
        if (index >= bytes.length) {
            throw new Unacceptable(FileRefusal.BROKEN);
        }
        return bytes[index] & 0xFF;
    }
}
