// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange.leaving;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The last letters of a package, its comment as a ZIP: SHA-256 of every byte before them. So no byte can change unseen, not
 * even one that says nothing, such as the time of a file.
 */
final class PackageSeal {

    static final int LENGTH = 64;

    /** Stands where the seal will be. */
    static final String PLACE = "0".repeat(LENGTH);

    private PackageSeal() {}

    /** Whether the file ends with the hash of what is before. */
    static boolean holds(Path file) throws IOException {
        long left = Files.size(file) - LENGTH;
        MessageDigest digest = PackageWriter.digest();
        byte[] piece = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            while (left > 0) {
                int read = in.read(piece, 0, (int) Math.min(piece.length, left));
                if (read < 0) {
                    return false;
                }
                digest.update(piece, 0, read);
                left -= read;
            }
            return left == 0 && Arrays.equals(in.readAllBytes(), letters(digest));
        }
    }

    private static byte[] letters(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest()).getBytes(StandardCharsets.US_ASCII);
    }

    /** Holds the end back until it is known which seal belongs there. */
    static final class Output extends FilterOutputStream {

        private final MessageDigest digest = PackageWriter.digest();
        private byte[] held = new byte[0];

        Output(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int single) throws IOException {
            write(new byte[] {(byte) single}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            byte[] all = Arrays.copyOf(held, held.length + length);
            System.arraycopy(bytes, from, all, held.length, length);
            int sure = Math.max(0, all.length - LENGTH);
            digest.update(all, 0, sure);
            out.write(all, 0, sure);
            held = Arrays.copyOfRange(all, sure, all.length);
        }

        /** In place of the last letters. */
        void seal() throws IOException {
            out.write(letters(digest));
            out.flush();
        }
    }
}
