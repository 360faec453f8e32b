// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.provider;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ourlet.access.Account;
import org.ourlet.shared.Actor;
import org.ourlet.shared.Change;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Writes refused sign-ins of providers with their reason. Strangers can make refusals as they like, so of those that are
 * nobody's no more than some are written within ten minutes.
 */
@Component
public class RefusalJournal {

    private static final int MOST = 30;
    private static final Duration WINDOW = Duration.ofMinutes(10);

    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;
    private final Clock clock;
    private Instant since = Instant.EPOCH;
    private int written;

    RefusalJournal(ApplicationEventPublisher events, TransactionOperations transaction, Clock clock) {
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @param account whose it is, null when nobody knows */
    public void write(SignInProvider provider, @Nullable Account account, String reason) {
        if (account == null && !admits(clock.instant())) {
            return;
        }
        String subject = account == null ? "sign-in-provider-" + provider.id() : account.id();
        Map<String, String> details = Map.of("issuer", provider.issuer(), "reason", reason);
        transaction.executeWithoutResult(status ->
                events.publishEvent(new Change(null, Actor.PROGRAM, "account.identity-refused", subject, details)));
    }

    private synchronized boolean admits(Instant now) {
        if (now.isBefore(since) || !now.isBefore(since.plus(WINDOW))) {
            since = now;
            written = 0;
        }
        written++;
        return written <= MOST;
    }
}
