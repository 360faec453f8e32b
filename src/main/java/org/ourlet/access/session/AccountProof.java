// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.session;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.ourlet.access.Account;
import org.ourlet.access.HeldFactors;
import org.ourlet.access.Proof;
import org.ourlet.access.SecondFactors;
import org.ourlet.shared.Actor;
import org.ourlet.shared.Change;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Compares with what is known of the account, as often as the throttle admits. */
@Component
class AccountProof implements Proof {

    private final PasswordCheck passwords;
    private final PasskeyCheck passkeys;
    private final SecondFactors factors;
    private final SignInThrottle throttle;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;
    private final Clock clock;

    AccountProof(
            PasswordCheck passwords,
            PasskeyCheck passkeys,
            SecondFactors factors,
            SignInThrottle throttle,
            ApplicationEventPublisher events,
            TransactionOperations transaction,
            Clock clock) {
        this.passwords = passwords;
        this.passkeys = passkeys;
        this.factors = factors;
        this.throttle = throttle;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public boolean byPassword(Account account, String password) {
        Instant now = clock.instant();
        return passwords
                .account(account.email(), password, "proof of " + account.id(), now)
                .filter(found -> found.id().equals(account.id()))
                .isPresent();
    }

    @Override
    public boolean byCode(Account account, String code) {
        String counted = "code of " + account.id();
        if (code.isBlank() || !throttle.admits(counted, clock.instant())) {
            return false;
        }
        boolean right = factors.proves(account, code);
        if (right) {
            throttle.succeeded(counted);
        } else {
            throttle.failed(counted, clock.instant());
            refused(account);
        }
        return right;
    }

    /** Whoever typed it knows the password, and need not be the owner: so the program says it. */
    private void refused(Account account) {
        transaction.executeWithoutResult(status -> events.publishEvent(new Change(
                null, Actor.PROGRAM, "account.code-refused", account.id(), Map.of("email", account.email()))));
    }

    @Override
    public boolean byPasskey(Account account, String answer) {
        return passkeys.confirms(account, answer);
    }

    @Override
    public Optional<Account> byPasskey(String answer) {
        return passkeys.account(answer);
    }

    @Override
    public HeldFactors held(Account account) {
        return factors.held(account.id());
    }
}
