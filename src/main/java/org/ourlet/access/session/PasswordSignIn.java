// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.session;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.ourlet.access.Account;
import org.ourlet.access.Device;
import org.ourlet.access.OpenSession;
import org.ourlet.access.SignedIn;
import org.ourlet.shared.Change;
import org.ourlet.shared.Ids;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Signs an account in whose owner has typed address and password, or has proved otherwise who she is. */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final PasswordCheck passwords;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;
    private final Clock clock;

    PasswordSignIn(
            PasswordCheck passwords, ApplicationEventPublisher events, TransactionOperations transaction, Clock clock) {
        this.passwords = passwords;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        Device device = asked.getDetails() instanceof Device known ? known : Device.UNKNOWN;
        return passwords
                .account(asked.getName(), String.valueOf(asked.getCredentials()), clock.instant())
                .map(account -> signIn(account, device))
                .orElseThrow(() -> new BadCredentialsException("refused"));
    }

    Authentication signIn(Account account, Device device) {
        Instant now = clock.instant();
        SignedIn signedIn = new SignedIn(account, now, new OpenSession(Ids.next(now), now, device));
        transaction.executeWithoutResult(status ->
                events.publishEvent(new Change(null, signedIn.actor(), "account.signed-in", account.id(), Map.of())));
        return new AccountAuthentication(signedIn);
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
