// SPDX-License-Identifier: Apache-2.0
package org.ourlet.webshell;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A page as it was sent, in the pieces between the tokens of its forms: each request has a token of its own, so that the
 * length of a compressed answer tells nothing about it.
 */
final class SentPage {

    private final List<byte[]> pieces;

    private SentPage(List<byte[]> pieces) {
        this.pieces = pieces;
    }

    /** @param token the token that stands in the page, not empty */
    static SentPage of(byte[] page, String token) {
        byte[] wanted = bytes(token);
        List<byte[]> pieces = new ArrayList<>();
        int from = 0;
        for (int at = next(page, wanted, 0); at >= 0; at = next(page, wanted, from)) {
            pieces.add(Arrays.copyOfRange(page, from, at));
            from = at + wanted.length;
        }
        pieces.add(Arrays.copyOfRange(page, from, page.length));
        return new SentPage(List.copyOf(pieces));
    }

    private static int next(byte[] page, byte[] wanted, int from) {
        for (int at = from; at <= page.length - wanted.length; at++) {
            if (page[at] == wanted[0] && Arrays.equals(page, at, at + wanted.length, wanted, 0, wanted.length)) {
                return at;
            }
        }
        return -1;
    }

    private static byte[] bytes(String token) {
        return token.getBytes(StandardCharsets.UTF_8);
    }

    /** How many bytes it takes without its tokens. */
    int size() {
        return pieces.stream().mapToInt(piece -> piece.length).sum();
    }

    /** The page with another token, complete. */
    byte[] with(String token) {
        byte[] filling = bytes(token);
        byte[] page = new byte[size() + (pieces.size() - 1) * filling.length];
        int at = 0;
        for (int i = 0; i < pieces.size(); i++) {
            if (i > 0) {
                System.arraycopy(filling, 0, page, at, filling.length);
                at += filling.length;
            }
            System.arraycopy(pieces.get(i), 0, page, at, pieces.get(i).length);
            at += pieces.get(i).length;
        }
        return page;
    }
}
