// SPDX-License-Identifier: Apache-2.0
package org.ourlet.webshell;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** The present day and time for pages, in the zone of an organisation. */
@Component
public class Now {

    private final Clock clock;

    Now(Clock clock) {
        this.clock = clock;
    }

    public Instant instant() {
        return clock.instant();
    }

    public LocalDate day(ZoneId zone) {
        return LocalDate.now(clock.withZone(zone));
    }

    /** To the minute. */
    public LocalTime time(ZoneId zone) {
        return LocalTime.now(clock.withZone(zone)).truncatedTo(ChronoUnit.MINUTES);
    }
}
