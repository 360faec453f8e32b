// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.session;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.ourlet.access.Account;
import org.ourlet.access.Device;
import org.ourlet.access.OpenSession;
import org.ourlet.access.SecondFactorDuty;
import org.ourlet.access.SecondFactors;
import org.ourlet.access.SignInProof;
import org.ourlet.access.SignedIn;
import org.ourlet.shared.Change;
import org.ourlet.shared.Ids;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** What a session begins with: signed in at once, or waiting for the code of the second factor. */
@Component
class SessionBeginning {

    private final SecondFactors factors;
    private final SecondFactorDuty duty;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;
    private final Clock clock;

    SessionBeginning(
            SecondFactors factors,
            SecondFactorDuty duty,
            ApplicationEventPublisher events,
            TransactionOperations transaction,
            Clock clock) {
        this.factors = factors;
        this.duty = duty;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    SignedIn of(Account account, Device device) {
        return of(account, device, SignInProof.now(clock.instant()));
    }

    /** Whoever has shown two factors at once is asked for no code, and has done her duty. */
    SignedIn of(Account account, Device device, SignInProof proof) {
        Instant now = clock.instant();
        if (!proof.twoFactors() && factors.inUse(account.id())) {
            return new SignedIn(account, now, new OpenSession(Ids.next(now), proof.at(), device, true, null));
        }
        Instant due = proof.twoFactors() ? null : duty.dueAt(account).orElse(null);
        return announced(new SignedIn(account, now, new OpenSession(Ids.next(now), proof.at(), device, false, due)));
    }

    /** The code was right: signed in from now on. */
    SignedIn completed(SignedIn waiting) {
        Instant now = clock.instant();
        return announced(
                new SignedIn(waiting.account(), now, waiting.complete(now).session()));
    }

    private SignedIn announced(SignedIn signedIn) {
        transaction.executeWithoutResult(status -> events.publishEvent(new Change(
                null, signedIn.actor(), "account.signed-in", signedIn.account().id(), Map.of())));
        return signedIn;
    }
}
