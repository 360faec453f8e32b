// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.ourlet.shared.Actor;
import org.ourlet.shared.Change;
import org.ourlet.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** New passwords for accounts that exist. Hashed outside any transaction. */
@Service
public class Passwords {

    private final AccountStore store;
    private final SessionDirectory sessions;
    private final Proof proof;
    private final PasswordResets resets;
    private final PasswordEncoder encoder;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;
    private final Clock clock;

    Passwords(
            AccountStore store,
            SessionDirectory sessions,
            Proof proof,
            PasswordResets resets,
            PasswordEncoder encoder,
            ApplicationEventPublisher events,
            TransactionOperations transaction,
            Clock clock) {
        this.store = store;
        this.sessions = sessions;
        this.proof = proof;
        this.resets = resets;
        this.encoder = encoder;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What came of it: the session that goes on, or message keys by field. */
    public record Outcome(SignedIn session, Map<String, String> problems) {

        public Outcome {
            problems = Map.copyOf(problems);
        }
    }

    /** Sets a new password and ends all sessions but the one that asks. */
    public Outcome change(SignedIn owner, String present, String wanted) {
        Optional<String> problem = NewAccountRules.passwordProblem(wanted);
        if (problem.isPresent()) {
            return new Outcome(owner, Map.of("password", problem.get()));
        }
        if (!proof.byPassword(owner.account(), present)) {
            return new Outcome(owner, Map.of("present", "access.password.present-wrong"));
        }
        String hash = encoder.encode(wanted);
        transaction.executeWithoutResult(status -> {
            store.updatePassword(owner.account().id(), hash);
            sessions.endAllBut(owner.account().id(), owner.session().id());
            resets.withdraw(owner.account().id());
            events.publishEvent(new Change(
                    null,
                    owner.actor(),
                    "account.password-changed",
                    owner.account().id(),
                    Map.of()));
        });
        return new Outcome(owner.confirmed(clock.instant()), Map.of());
    }

    /** Sets the password of whoever has the link, and ends all sessions. Answers message keys by field; empty when done. */
    public Map<String, String> reset(String secret, String wanted) {
        Optional<String> problem = NewAccountRules.passwordProblem(wanted);
        if (problem.isPresent()) {
            return Map.of("password", problem.get());
        }
        Account account = resets.open(secret).orElseThrow(NotFound::new);
        String hash = encoder.encode(wanted);
        transaction.executeWithoutResult(status -> {
            resets.use(secret, account.id());
            store.updatePassword(account.id(), hash);
            sessions.endAllBut(account.id(), "");
            Actor self = new Actor(account.id(), null, account.name());
            events.publishEvent(new Change(null, self, "account.password-reset", account.id(), Map.of()));
        });
        return Map.of();
    }
}
