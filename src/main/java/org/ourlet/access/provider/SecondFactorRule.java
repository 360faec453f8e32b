// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.provider;

import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a sign-in at a provider counts as two factors. A provider that is asked for a password alone is no better than
 * one, so without a setting it counts only when the provider says what it asked for (RFC 8176, {@code amr}; {@code acr}).
 *
 * @param level the value of {@code acr} that means two factors there, empty for none
 */
public record SecondFactorRule(Counting counting, String level) {

    private static final String BOTH = "mfa";
    private static final Set<String> KNOWN = Set.of("pwd", "pin", "kba");
    private static final Set<String> HELD = Set.of("otp", "hwk", "swk", "sc", "pop");

    /** What an operator decides about a provider. */
    public enum Counting {
        SAID,
        ALWAYS,
        NEVER
    }

    /** @param methods how somebody was recognised, as the provider says */
    boolean isMet(Collection<String> methods, @Nullable String said) {
        return switch (counting) {
            case ALWAYS -> true;
            case NEVER -> false;
            case SAID -> level.isEmpty() ? says(methods) : level.equals(said);
        };
    }

    private static boolean says(Collection<String> methods) {
        return methods.contains(BOTH)
                || methods.stream().anyMatch(KNOWN::contains)
                        && methods.stream().anyMatch(HELD::contains);
    }
}
