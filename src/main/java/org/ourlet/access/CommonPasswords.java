// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

import java.util.Locale;
import java.util.Set;

/** Long passwords that everybody tries first: repeated characters, keyboard rows, the usual words with digits. */
final class CommonPasswords {

    private static final Set<String> WORDS = Set.of(
            "password",
            "passwort",
            "motdepasse",
            "qwertyuiop",
            "azertyuiop",
            "qwertzuiop",
            "letmein",
            "welcome",
            "administrator",
            "iloveyou",
            "ourlet",
            "changeme",
            "secret",
            "geheim",
            "bonjour",
            "hallo");

    private CommonPasswords() {}

    static boolean contains(String password) {
        String folded = password.toLowerCase(Locale.ROOT);
        if (folded.chars().distinct().count() < 4) {
            return true;
        }
        String letters = folded.replaceAll("[^a-z]", "");
        return WORDS.stream().anyMatch(word -> letters.equals(word) || letters.equals(word + word))
                || isSequence(folded);
    }

    private static boolean isSequence(String text) {
        for (int i = 1; i < text.length(); i++) {
            int step = text.charAt(i) - text.charAt(i - 1);
            boolean wraps = text.charAt(i - 1) == '9' && text.charAt(i) == '0' || text.charAt(i) == '1' && step == -8;
            if (step != 1 && !wraps) {
                return false;
            }
        }
        return true;
    }
}
