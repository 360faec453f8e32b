// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** How much a packed file may become, with the files in it. Counts what really comes out, not what the file says. */
final class UnpackLimit {

    private static final int MOST_PARTS = 5_000;
    private static final long MOST_BYTES = 150L * 1024 * 1024;

    private final boolean nested;
    private final long[] left;

    UnpackLimit() {
        this(false, new long[] {MOST_PARTS, MOST_BYTES});
    }

    private UnpackLimit(boolean nested, long[] left) {
        this.nested = nested;
        this.left = left;
    }

    /** For a file within the file: the same counters. */
    UnpackLimit within() {
        return new UnpackLimit(true, left);
    }

    boolean nested() {
        return nested;
    }

    byte[] read(InputStream in) throws IOException {
        if (--left[0] < 0) {
            throw new Unacceptable(FileRefusal.UNPACKS_TOO_LARGE);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            left[1] -= read;
            if (left[1] < 0) {
                throw new Unacceptable(FileRefusal.UNPACKS_TOO_LARGE);
            }
            out.write(buffer, 0, read);
        }
        return out.toByteArray();
    }
}
