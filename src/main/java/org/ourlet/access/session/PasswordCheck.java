// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.session;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.ourlet.access.Account;
import org.ourlet.access.AccountStore;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Checks e-mail and password. An unknown address costs the same time and gets the same answer as a wrong password. */
@Component
class PasswordCheck {

    private static final int LONGEST_LOOKED_AT = 1_000;

    private final AccountStore store;
    private final PasswordEncoder encoder;
    private final SignInThrottle throttle;

    PasswordCheck(AccountStore store, PasswordEncoder encoder, SignInThrottle throttle) {
        this.store = store;
        this.encoder = encoder;
        this.throttle = throttle;
    }

    /**
     * The account when both are right, it is not suspended, and not too many were wrong before.
     *
     * @param counted the name under which wrong ones are counted
     */
    Optional<Account> account(String typedEmail, String password, String counted, Instant now) {
        String email = typedEmail.strip().toLowerCase(Locale.ROOT);
        if (!throttle.admits(counted, now)) {
            return Optional.empty();
        }
        Optional<AccountStore.Credentials> found = store.credentials(email);
        String hash = found.filter(AccountStore.Credentials::hasPassword)
                .map(AccountStore.Credentials::passwordHash)
                .orElse(PasswordHashing.ofNobody());
        boolean right = password.length() <= LONGEST_LOOKED_AT && encoder.matches(password, hash);
        if (!right || found.isEmpty() || found.get().account().suspended()) {
            throttle.failed(counted, now);
            return Optional.empty();
        }
        throttle.succeeded(counted);
        return found.map(AccountStore.Credentials::account);
    }
}
