// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journal;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Tells what happens before the first request which time it is. */
@Component
public class JournalTime {

    private final Clock clock;

    JournalTime(Clock clock) {
        this.clock = clock;
    }

    public Instant now() {
        return clock.instant();
    }
}
