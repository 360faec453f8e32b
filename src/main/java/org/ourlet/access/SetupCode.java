// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.ourlet.shared.Hash;
import org.springframework.stereotype.Component;

/**
 * The one-time code that proves that whoever opens the first page can read the program's console. Made anew at each start
 * while nobody has an account, kept in memory only, useless afterwards.
 */
@Component
public class SetupCode {

    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int MOST_TRIES = 20;

    private final String code = make();
    private final AtomicInteger tries = new AtomicInteger();

    /** Three groups of four letters and digits, without the ones that look alike. */
    public String code() {
        return code;
    }

    /** Whether the code is right. After twenty wrong ones nothing is accepted until the program is started again. */
    public boolean accepts(String typed) {
        boolean right = MessageDigest.isEqual(folded(code), folded(typed));
        return right ? tries.get() < MOST_TRIES : wrong();
    }

    /** No further try counts until the next start. */
    public boolean exhausted() {
        return tries.get() >= MOST_TRIES;
    }

    private boolean wrong() {
        tries.incrementAndGet();
        return false;
    }

    private static byte[] folded(String text) {
        return Hash.of(text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", ""))
                .getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    }

    private static String make() {
        SecureRandom random = new SecureRandom();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            text.append(i > 0 && i % 4 == 0 ? "-" : "").append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }
}
