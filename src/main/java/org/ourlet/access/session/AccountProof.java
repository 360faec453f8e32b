// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.session;

import java.time.Clock;
import java.time.Instant;
import org.ourlet.access.Account;
import org.ourlet.access.Proof;
import org.ourlet.access.SecondFactors;
import org.springframework.stereotype.Component;

/** Compares with what is known of the account, as often as the throttle admits. */
@Component
class AccountProof implements Proof {

    private final PasswordCheck passwords;
    private final SecondFactors factors;
    private final SignInThrottle throttle;
    private final Clock clock;

    AccountProof(PasswordCheck passwords, SecondFactors factors, SignInThrottle throttle, Clock clock) {
        this.passwords = passwords;
        this.factors = factors;
        this.throttle = throttle;
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
        }
        return right;
    }

    @Override
    public boolean wantsCode(Account account) {
        return factors.inUse(account.id());
    }
}
