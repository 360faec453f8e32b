// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.factor;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ourlet.shared.Hash;

/**
 * Ten codes to print, for the day on which the phone is lost. 120 random bits each, so that a fast hash is enough; each works
 * once.
 */
public final class RecoveryCodes {

    public static final int NUMBER = 10;

    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 24;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private RecoveryCodes() {}

    public static List<String> make() {
        return Stream.generate(RecoveryCodes::code).limit(NUMBER).toList();
    }

    private static String code() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            text.append(i > 0 && i % GROUP == 0 ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return text.toString();
    }

    /** What is stored: case, spaces and hyphens make no difference. */
    public static String hash(String typed) {
        return Hash.of(typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", ""));
    }
}
