// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Slows guessing down: after ten wrong passwords for an address within ten minutes, further ones are not looked at. */
@Component
class SignInThrottle {

    private static final int ADMITTED = 10;
    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int MOST_REMEMBERED = 10_000;

    private final Map<String, Failures> failures = new ConcurrentHashMap<>();

    private record Failures(int count, Instant since) {}

    boolean admits(String email, Instant now) {
        Failures seen = failures.get(email);
        return seen == null || seen.count() < ADMITTED || over(seen, now);
    }

    void failed(String email, Instant now) {
        if (failures.size() >= MOST_REMEMBERED) {
            failures.values().removeIf(seen -> over(seen, now));
        }
        failures.merge(
                email,
                new Failures(1, now),
                (seen, one) -> over(seen, now) ? one : new Failures(seen.count() + 1, seen.since()));
    }

    void succeeded(String email) {
        failures.remove(email);
    }

    private static boolean over(Failures seen, Instant now) {
        return seen.since().plus(WINDOW).isBefore(now);
    }
}
