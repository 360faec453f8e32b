// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.file;

import java.io.InputStream;
import java.util.Optional;
import java.util.function.IntFunction;

/** A stream over pieces that are read one after the other. */
public final class Pieces extends InputStream {

    /** Bytes in one piece of a file that is kept. */
    public static final int SIZE = 256 * 1024;

    private final IntFunction<Optional<byte[]>> read;
    private byte[] piece = {};
    private int at;
    private int next;

    public Pieces(IntFunction<Optional<byte[]>> read) {
        this.read = read;
    }

    @Override
    public int read() {
        return more() ? piece[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        if (!more()) {
            return -1;
        }
        int count = Math.min(length, piece.length - at);
        System.arraycopy(piece, at, into, offset, count);
        at += count;
        return count;
    }

    private boolean more() {
        while (at == piece.length) {
            Optional<byte[]> following = read.apply(next);
            if (following.isEmpty()) {
                return false;
            }
            piece = following.get();
            at = 0;
            next++;
        }
        return true;
    }
}
