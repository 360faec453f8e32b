// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange.sealed;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.StringJoiner;

/** The words that open a backup. Spaces, hyphens and capital letters make no difference when they are typed. */
public record Passphrase(String words) {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 8;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Thirty-two letters and digits that are hard to mistake: more than 150 bits. */
    public static Passphrase random() {
        StringJoiner words = new StringJoiner("-");
        for (int group = 0; group < GROUPS; group++) {
            StringBuilder word = new StringBuilder();
            for (int letter = 0; letter < GROUP; letter++) {
                word.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
            }
            words.add(word);
        }
        return new Passphrase(words.toString());
    }

    String folded() {
        return words.toLowerCase(Locale.ROOT).replaceAll("[\\s-]", "");
    }

    @Override
    public String toString() {
        return "a passphrase";
    }
}
