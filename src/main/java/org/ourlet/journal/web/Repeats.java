// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journal.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Nobody fills the journal by knocking: the same refusal is written once a minute, and many different ones not at all. */
@Component
class Repeats {

    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int MOST = 1_000;

    private final Map<String, Instant> seen = new ConcurrentHashMap<>();
    private final Clock clock;

    Repeats(Clock clock) {
        this.clock = clock;
    }

    boolean isFirst(String what) {
        Instant now = clock.instant();
        if (seen.size() >= MOST) {
            seen.values().removeIf(at -> at.plus(WINDOW).isBefore(now));
        }
        if (seen.size() >= MOST) {
            return false;
        }
        Instant before = seen.put(what, now);
        return before == null || before.plus(WINDOW).isBefore(now);
    }
}
