// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.session;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ourlet.access.Account;
import org.ourlet.access.AccountStore;
import org.ourlet.access.SignedIn;
import org.ourlet.shared.Actor;
import org.ourlet.shared.Change;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Checks e-mail and password. An unknown address costs the same time and gets the same answer as a wrong password. */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final AccountStore store;
    private final PasswordEncoder encoder;
    private final SignInThrottle throttle;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;
    private final Clock clock;
    private final String hashOfNobody;

    PasswordSignIn(
            AccountStore store,
            PasswordEncoder encoder,
            SignInThrottle throttle,
            ApplicationEventPublisher events,
            TransactionOperations transaction,
            Clock clock) {
        this.store = store;
        this.encoder = encoder;
        this.throttle = throttle;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
        this.hashOfNobody = encoder.encode("nobody has this password");
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        String email = asked.getName().strip().toLowerCase(Locale.ROOT);
        String password = String.valueOf(asked.getCredentials());
        if (!throttle.admits(email, clock.instant())) {
            throw new BadCredentialsException("throttled");
        }
        Optional<AccountStore.Credentials> found = store.credentials(email);
        String hash = found.map(AccountStore.Credentials::passwordHash).orElse(hashOfNobody);
        boolean right = password.length() <= 1_000 && encoder.matches(password, hash);
        if (!right || found.isEmpty() || found.get().account().suspended()) {
            throttle.failed(email, clock.instant());
            throw new BadCredentialsException("refused");
        }
        throttle.succeeded(email);
        return signIn(found.get().account());
    }

    Authentication signIn(Account account) {
        Actor actor = new Actor(account.id(), null, account.name());
        transaction.executeWithoutResult(
                status -> events.publishEvent(new Change(null, actor, "account.signed-in", account.id(), Map.of())));
        return new AccountAuthentication(new SignedIn(account, clock.instant()));
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
