// SPDX-License-Identifier: Apache-2.0
package org.ourlet.notification;

import java.time.Duration;
import java.time.Instant;

/**
 * A mail that waits to leave.
 *
 * @param attempts how often it was refused
 */
public record WaitingMail(String id, Mail mail, Instant writtenAt, int attempts) {

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final int MOST_DOUBLINGS = 7;
    private static final Duration GIVEN_UP_AFTER = Duration.ofDays(3);

    /** When it is tried again, each time after twice as long a pause. */
    Instant nextAttempt(Instant now) {
        return now.plus(FIRST_PAUSE.multipliedBy(1L << Math.min(attempts, MOST_DOUBLINGS)));
    }

    /** What could not be delivered for three days is too old to help anybody. */
    boolean hopeless(Instant now) {
        return writtenAt.plus(GIVEN_UP_AFTER).isBefore(now);
    }
}
