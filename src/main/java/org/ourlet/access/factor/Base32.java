// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.factor;

/** Bytes as letters and digits that apps for one-time codes take (RFC 4648), without padding. */
final class Base32 {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Base32() {}

    static String of(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int buffer = 0;
        int held = 0;
        for (byte each : bytes) {
            buffer = buffer << Byte.SIZE | each & 0xff;
            held += Byte.SIZE;
            while (held >= BITS) {
                held -= BITS;
                text.append(LETTERS.charAt(buffer >> held & 31));
            }
        }
        return held == 0
                ? text.toString()
                : text.append(LETTERS.charAt(buffer << BITS - held & 31)).toString();
    }
}
