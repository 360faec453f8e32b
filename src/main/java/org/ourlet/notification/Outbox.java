// SPDX-License-Identifier: Apache-2.0
package org.ourlet.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.ourlet.access.MailDelivery;
import org.ourlet.shared.Ids;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Mail that waits until it leaves. It is written in the transaction of the change, so that none is lost and none is made up. */
@Service
public class Outbox implements MailDelivery {

    /** A server that died while sending holds a mail no longer than this. */
    private static final Duration CLAIM = Duration.ofMinutes(3);

    private final MailStore store;
    private final MailCarrier carrier;
    private final Clock clock;

    Outbox(MailStore store, MailCarrier carrier, Clock clock) {
        this.store = store;
        this.carrier = carrier;
        this.clock = clock;
    }

    /** Whether mail leaves the program at all; what would not leave is not written. */
    @Override
    public boolean open() {
        return carrier.open();
    }

    /** Inside the transaction of the caller, if there is one. */
    @Transactional
    public void put(Mail mail) {
        Instant now = clock.instant();
        store.insert(new WaitingMail(Ids.next(now), mail, now, 0));
    }

    /** The next mail, for one caller only on however many servers. */
    @Transactional
    public Optional<WaitingMail> claim() {
        Instant now = clock.instant();
        return store.claim(now, now.plus(CLAIM));
    }

    @Transactional
    public void sent(WaitingMail mail) {
        store.markSent(mail.id(), clock.instant());
    }

    /** It is tried again later, unless it is too old by now. */
    @Transactional
    public void refused(WaitingMail mail) {
        Instant now = clock.instant();
        if (mail.hopeless(now)) {
            store.giveUp(mail.id(), now);
        } else {
            store.postpone(mail.id(), mail.attempts() + 1, mail.nextAttempt(now));
        }
    }

    /** Nobody sent it, and that is not its fault: it waits on in its place. */
    @Transactional
    public void putBack(WaitingMail mail) {
        store.postpone(mail.id(), mail.attempts(), clock.instant());
    }

    public MailCounts counts() {
        return store.counts();
    }

    public String destination() {
        return carrier.description();
    }
}
