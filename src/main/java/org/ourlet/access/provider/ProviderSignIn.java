// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.provider;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ourlet.access.IdentityStore;
import org.ourlet.shared.Hash;
import org.ourlet.webshell.PublicAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

/**
 * Sends people to their provider and takes what they bring back. Made when the first one is sent; a provider is asked about
 * itself then, and not when the program starts.
 */
@Component
@Lazy
public class ProviderSignIn {

    private static final Logger LOG = LoggerFactory.getLogger(ProviderSignIn.class);
    private static final int MOST_CALLS = 8;

    private final PublicAddress address;
    private final IdentityStore store;
    private final Clock clock;
    private final Map<String, ProviderConnection> connections = new ConcurrentHashMap<>();
    private final Semaphore calls = new Semaphore(MOST_CALLS);

    ProviderSignIn(PublicAddress address, IdentityStore store, Clock clock) {
        this.address = address;
        this.store = store;
        this.clock = clock;
    }

    /** Where to go, and what the browser keeps meanwhile. */
    public record Departure(URI address, Attempt attempt) {}

    public Departure begin(SignInProvider provider, Attempt.Aim aim, HttpServletRequest asked) throws ProviderSilent {
        ProviderConnection connection = connection(provider);
        boolean again = aim.purpose() == Attempt.Purpose.CONFIRMATION;
        OAuth2AuthorizationRequest request = connection.request(provider, again, asked);
        Attempt.Marks marks = new Attempt.Marks(
                Objects.requireNonNull(request.getState()),
                Objects.requireNonNull(request.getAttribute(OidcParameterNames.NONCE)),
                Objects.requireNonNull(request.getAttribute(PkceParameterNames.CODE_VERIFIER)));
        return new Departure(
                URI.create(request.getAuthorizationRequestUri()),
                new Attempt(provider.id(), aim, marks, clock.instant()));
    }

    /** @throws NotVouched whatever is wrong with the answer */
    public Vouched complete(SignInProvider provider, Attempt attempt, ProviderAnswer answer)
            throws NotVouched, ProviderSilent {
        if (!attempt.provider().equals(provider.id()) || !attempt.isOpen(clock.instant())) {
            throw new NotVouched("attempt of another provider or too old");
        }
        ProviderConnection connection = connection(provider);
        checkAnswer(provider, connection, attempt, answer);
        Vouched vouched = TokenRules.vouched(provider, attempt, exchange(connection, attempt, answer), clock.instant());
        String used = Hash.of(provider.issuer() + "\n" + attempt.marks().state());
        if (!store.spend(used, clock.instant(), attempt.begun().plus(Attempt.VALIDITY))) {
            throw new NotVouched("answer used before");
        }
        return vouched;
    }

    private static void checkAnswer(
            SignInProvider provider, ProviderConnection connection, Attempt attempt, ProviderAnswer answer)
            throws NotVouched {
        if (!same(attempt.marks().state(), answer.state())) {
            throw new NotVouched("state");
        }
        if (answer.issuer() == null
                ? connection.namesItself()
                : !provider.issuer().equals(answer.issuer())) {
            throw new NotVouched("answer of another issuer");
        }
        if (answer.error() != null || answer.code() == null) {
            throw new NotVouched("access_denied".equals(answer.error()) ? "broken off" : "error");
        }
    }

    private static boolean same(String expected, @Nullable String given) {
        return given != null
                && MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    private OAuth2LoginAuthenticationToken exchange(
            ProviderConnection connection, Attempt attempt, ProviderAnswer answer) throws NotVouched, ProviderSilent {
        enter();
        try {
            return connection.exchange(
                    attempt, Objects.requireNonNull(answer.code()), Objects.requireNonNull(answer.state()));
        } catch (OAuth2AuthenticationException refused) {
            if (isSilence(refused)) {
                throw silent(connection.registration().getRegistrationId(), "exchange");
            }
            throw new NotVouched(refused.getError().getErrorCode());
        } catch (RestClientException | IllegalArgumentException nonsense) {
            throw new NotVouched("answer that nobody understands");
        } finally {
            calls.release();
        }
    }

    /** No connection, or none in time: that is nobody's fault who wants to sign in. */
    private static boolean isSilence(Throwable refused) {
        return Stream.iterate(refused, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof IOException && !(cause instanceof NotAdmitted));
    }

    private ProviderConnection connection(SignInProvider provider) throws ProviderSilent {
        ProviderConnection known = connections.get(provider.id());
        if (known != null && known.isCurrent(clock.instant())) {
            return known;
        }
        enter();
        try {
            ProviderConnection made = new ProviderDiscovery(provider).connect(address.of(provider.returnPath()), clock);
            connections.put(provider.id(), made);
            return made;
        } catch (ProviderSilent obstacle) {
            throw silent(provider.id(), String.valueOf(obstacle.getMessage()));
        } finally {
            calls.release();
        }
    }

    /** A provider that lets callers wait does not take all threads of the program. */
    private void enter() throws ProviderSilent {
        if (!calls.tryAcquire()) {
            throw new ProviderSilent("too many wait for it");
        }
    }

    private static ProviderSilent silent(String provider, String what) {
        LOG.warn("Sign-in provider {} cannot be used: {}", provider, what);
        return new ProviderSilent(what);
    }
}
