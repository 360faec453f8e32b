// SPDX-License-Identifier: Apache-2.0
package org.ourlet.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Sends what waits, in order. When the mail server is not reached it rests, each time longer, but never so long that mail is
 * late once the server is back.
 */
@Component
public class MailRound {

    private static final int MOST = 100;
    private static final Duration FIRST_REST = Duration.ofSeconds(15);
    private static final Duration LONGEST_REST = Duration.ofMinutes(4);

    private final Outbox outbox;
    private final MailCarrier carrier;
    private final Clock clock;
    private Duration rest = Duration.ZERO;
    private Instant restsUntil = Instant.EPOCH;

    MailRound(Outbox outbox, MailCarrier carrier, Clock clock) {
        this.outbox = outbox;
        this.carrier = carrier;
        this.clock = clock;
    }

    /** Answers how many left. */
    public synchronized int run() {
        int sent = 0;
        while (sent < MOST && carrier.open() && !restsUntil.isAfter(clock.instant())) {
            Optional<WaitingMail> next = outbox.claim();
            if (next.isEmpty()) {
                break;
            }
            sent += carry(next.get());
        }
        return sent;
    }

    private int carry(WaitingMail mail) {
        switch (carrier.carry(mail.id(), mail.mail())) {
            case SENT -> {
                outbox.sent(mail);
                rest = Duration.ZERO;
                restsUntil = Instant.EPOCH;
                return 1;
            }
            case REFUSED -> outbox.refused(mail);
            case UNREACHABLE -> takeARest(mail);
        }
        return 0;
    }

    private void takeARest(WaitingMail mail) {
        outbox.putBack(mail);
        Duration longer = rest.isZero() ? FIRST_REST : rest.multipliedBy(2);
        rest = longer.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : longer;
        restsUntil = clock.instant().plus(rest);
    }

    /** Whether the server was not reached the last time. */
    public boolean resting() {
        return !rest.isZero();
    }
}
