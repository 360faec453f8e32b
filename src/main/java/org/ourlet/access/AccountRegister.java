// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ourlet.shared.Actor;
import org.ourlet.shared.Change;
import org.ourlet.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All accounts of the installation, for whoever runs it: who can sign in, and how. */
@Service
public class AccountRegister {

    private final AccountStore store;
    private final SessionDirectory sessions;
    private final ApplicationEventPublisher events;

    AccountRegister(AccountStore store, SessionDirectory sessions, ApplicationEventPublisher events) {
        this.store = store;
        this.sessions = sessions;
        this.events = events;
    }

    /**
     * An account as it is overseen.
     *
     * @param password there is one
     * @param provider a sign-in provider opens it
     * @param app codes of an app are asked for after the password
     * @param passkey it has one or more
     * @param lastSeenAt in a session that is open or ended by itself, null when there is none
     */
    public record Line(
            Account account,
            Instant createdAt,
            boolean password,
            boolean provider,
            boolean app,
            boolean passkey,
            @Nullable Instant lastSeenAt) {

        public boolean secondFactor() {
            return app || passkey;
        }
    }

    public List<Line> all() {
        return store.register();
    }

    /** Nobody locks herself out: an operator does not suspend her own account. */
    public boolean maySuspend(Actor operator, String account) {
        return !operator.account().equals(account);
    }

    /** Ends everything that the account has open, and lets it in nowhere until it is reactivated. */
    @Transactional
    public void suspend(Actor operator, String account) {
        if (!maySuspend(operator, account) || !store.updateSuspended(account, true)) {
            throw new NotFound();
        }
        sessions.endAllBut(account, "");
        events.publishEvent(new Change(null, operator, "account.suspended", account, Map.of()));
    }

    @Transactional
    public void reactivate(Actor operator, String account) {
        if (!store.updateSuspended(account, false)) {
            throw new NotFound();
        }
        events.publishEvent(new Change(null, operator, "account.reactivated", account, Map.of()));
    }
}
