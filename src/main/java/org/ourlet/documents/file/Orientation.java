// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.file;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Which way up a photograph is to be seen (EXIF, tag 274): cameras store it as they were held and leave a note. Of all their
 * notes it is the only one that a reader needs.
 */
public enum Orientation {
    AS_STORED,
    MIRRORED,
    UPSIDE_DOWN,
    UPSIDE_DOWN_MIRRORED,
    LYING_MIRRORED,
    LYING_RIGHT,
    LYING_LEFT_MIRRORED,
    LYING_LEFT;

    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;
    private static final int MOST_ENTRIES = 200;

    /** Of a picture, whatever its type; as it is stored when it does not say. */
    public static Orientation of(byte[] picture) {
        int at = 2;
        while (at + 4 <= picture.length && (picture[at] & 0xFF) == 0xFF) {
            int marker = picture[at + 1] & 0xFF;
            int length = (picture[at + 2] & 0xFF) << 8 | picture[at + 3] & 0xFF;
            if (marker == 0xE1 && in(picture, at + 4, at + 2 + length) != AS_STORED) {
                return in(picture, at + 4, at + 2 + length);
            }
            if (marker == 0xDA || length < 2) {
                return AS_STORED;
            }
            at += 2 + length;
        }
        return AS_STORED;
    }

    /** In the notes of a camera, from their first byte on. */
    static Orientation in(byte[] notes, int from, int to) {
        int tiff = from + EXIF.length;
        if (to > notes.length || tiff + 8 > to || !isExif(notes, from)) {
            return AS_STORED;
        }
        ByteBuffer in = ByteBuffer.wrap(notes, tiff, to - tiff).slice();
        in.order(in.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int entries = in.getInt(4);
        return entries < 8 || entries > in.limit() - 2 ? AS_STORED : among(in, entries);
    }

    private static boolean isExif(byte[] notes, int from) {
        for (int i = 0; i < EXIF.length; i++) {
            if (notes[from + i] != EXIF[i]) {
                return false;
            }
        }
        return true;
    }

    private static Orientation among(ByteBuffer in, int from) {
        int count = Math.min(MOST_ENTRIES, in.getShort(from) & 0xFFFF);
        for (int entry = from + 2; count > 0 && entry + ENTRY <= in.limit(); entry += ENTRY, count--) {
            if ((in.getShort(entry) & 0xFFFF) == TAG) {
                int value = in.getShort(entry + 8) & 0xFFFF;
                return value >= 1 && value <= values().length ? values()[value - 1] : AS_STORED;
            }
        }
        return AS_STORED;
    }

    /** Notes that say nothing else, as a segment of a JPEG. */
    byte[] segment() {
        ByteBuffer out = ByteBuffer.allocate(36);
        out.put((byte) 0xFF).put((byte) 0xE1).putShort((short) 34).put(EXIF);
        out.put((byte) 'M').put((byte) 'M').putShort((short) 42).putInt(8);
        out.putShort((short) 1).putShort((short) TAG).putShort((short) 3).putInt(1);
        out.putShort((short) (ordinal() + 1)).putShort((short) 0).putInt(0);
        return out.array();
    }

    /** Whether height and width change places. */
    public boolean lying() {
        return ordinal() >= LYING_MIRRORED.ordinal();
    }

    /** What turns a stored picture upright. */
    public AffineTransform upright(int width, int height) {
        return switch (this) {
            case AS_STORED -> new AffineTransform();
            case MIRRORED -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case UPSIDE_DOWN -> new AffineTransform(-1, 0, 0, -1, width, height);
            case UPSIDE_DOWN_MIRRORED -> new AffineTransform(1, 0, 0, -1, 0, height);
            case LYING_MIRRORED -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case LYING_RIGHT -> new AffineTransform(0, 1, -1, 0, height, 0);
            case LYING_LEFT_MIRRORED -> new AffineTransform(0, -1, -1, 0, height, width);
            case LYING_LEFT -> new AffineTransform(0, -1, 1, 0, 0, width);
        };
    }
}
