// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.file;

import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntFunction;

/** A stream over pieces that are read one after the other. */
public final class Pieces extends InputStream {

    /** Bytes in one piece of a file that is kept. */
    static final int SIZE = 256 * 1024;

    private final IntFunction<Optional<byte[]>> read;
    private byte[] piece = {};
    private int at;
    private int next;

    public Pieces(IntFunction<Optional<byte[]>> read) {
        this.read = read;
    }

    /** Hands out a file that is to be kept piece by piece. */
    public static void cut(byte[] content, Keep keep) {
        for (int from = 0; from < content.length; from += SIZE) {
            keep.piece(from / SIZE, Arrays.copyOfRange(content, from, Math.min(content.length, from + SIZE)));
        }
    }

    /** Keeps one piece of a file. */
    @FunctionalInterface
    public interface Keep {

        /** @param number of the piece, from 0 */
        void piece(int number, byte[] piece);
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
