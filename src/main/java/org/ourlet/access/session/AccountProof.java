// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.session;

import java.time.Clock;
import java.time.Instant;
import org.ourlet.access.Account;
import org.ourlet.access.Proof;
import org.springframework.stereotype.Component;

/** Compares with what is known of the account, as often as the throttle admits. */
@Component
class AccountProof implements Proof {

    private final PasswordCheck passwords;
    private final Clock clock;

    AccountProof(PasswordCheck passwords, Clock clock) {
        this.passwords = passwords;
        this.clock = clock;
    }

    @Override
    public boolean byPassword(Account account, String password) {
        Instant now = clock.instant();
        return passwords
                .account(account.email(), password, now)
                .filter(found -> found.id().equals(account.id()))
                .isPresent();
    }
}
