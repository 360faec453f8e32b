// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.file;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** A picture in chunks (PNG): only those that are needed to see it stay. */
final class PngFile {

    private static final int SIGNATURE = 8;
    private static final int FRAME = 12;
    private static final Set<String> NEEDED =
            Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "pHYs", "bKGD");

    private PngFile() {}

    static byte[] clean(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        out.write(bytes, 0, SIGNATURE);
        int at = SIGNATURE;
        String kind = "";
        while (!kind.equals("IEND")) {
            if (at + FRAME > bytes.length) {
                throw new Unacceptable(FileRefusal.BROKEN);
            }
            int length = in.getInt(at);
            kind = new String(bytes, at + 4, 4, StandardCharsets.ISO_8859_1);
            if (length < 0 || length > bytes.length - at - FRAME || at == SIGNATURE && !kind.equals("IHDR")) {
                throw new Unacceptable(FileRefusal.BROKEN);
            }
            if (kind.equals("IHDR")) {
                PictureSize.check(length < 8 ? 0 : in.getInt(at + 8), length < 8 ? 0 : in.getInt(at + 12));
            }
            if (NEEDED.contains(kind)) {
                out.write(bytes, at, length + FRAME);
            }
            at += length + FRAME;
        }
        return out.toByteArray();
    }
}
