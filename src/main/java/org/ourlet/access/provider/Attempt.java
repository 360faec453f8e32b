// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.provider;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Somebody was sent to a provider: what for, and by what the answer is recognised. The browser keeps it, sealed; the program
 * keeps nothing of strangers.
 */
public record Attempt(String provider, Aim aim, Marks marks, Instant begun) {

    /** How long somebody may take at the provider. */
    public static final Duration VALIDITY = Duration.ofMinutes(10);

    private static final String BETWEEN = "\n";
    private static final int FIELDS = 8;

    /** What is done with the answer. */
    public enum Purpose {
        SIGN_IN,
        LINK,
        INVITATION,
        CONFIRMATION
    }

    /**
     * What somebody wants.
     *
     * @param bound the session that asks, or the secret of an invitation; empty for a sign-in
     * @param next where to go afterwards, empty for nowhere in particular
     */
    public record Aim(Purpose purpose, String bound, String next) {}

    /** By what the answer is recognised: its state, the nonce of the token, the other half of the code challenge. */
    record Marks(String state, String nonce, String verifier) {}

    boolean isOpen(Instant now) {
        return !begun.isAfter(now) && now.isBefore(begun.plus(VALIDITY));
    }

    String text() {
        return String.join(
                BETWEEN,
                List.of(
                        provider,
                        aim.purpose().name(),
                        aim.bound(),
                        aim.next(),
                        marks.state(),
                        marks.nonce(),
                        marks.verifier(),
                        begun.toString()));
    }

    /** @throws IllegalArgumentException when it is none */
    static Attempt parse(String text) {
        String[] fields = text.split(BETWEEN, -1);
        if (fields.length != FIELDS) {
            throw new IllegalArgumentException("no attempt");
        }
        return new Attempt(
                fields[0],
                new Aim(Purpose.valueOf(fields[1]), fields[2], fields[3]),
                new Marks(fields[4], fields[5], fields[6]),
                Instant.parse(fields[7]));
    }
}
