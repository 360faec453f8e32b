// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.provider;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;

/**
 * The way to a provider and back, once it has said where it keeps what.
 *
 * @param namesItself it promises to say in every answer who it is
 * @param since when it said so
 */
record ProviderConnection(
        ClientRegistration registration,
        OidcAuthorizationCodeAuthenticationProvider exchange,
        boolean namesItself,
        Instant since) {

    private static final Duration KNOWN_FOR = Duration.ofHours(1);
    private static final String FRESH_SECONDS = "60";

    boolean isCurrent(Instant now) {
        return now.isBefore(since.plus(KNOWN_FOR)) && !now.isBefore(since);
    }

    /** With a state, a nonce and a code challenge of its own. */
    OAuth2AuthorizationRequest request(SignInProvider provider, boolean again, HttpServletRequest asked) {
        OAuth2AuthorizationRequest request = Objects.requireNonNull(
                new DefaultOAuth2AuthorizationRequestResolver(id -> registration).resolve(asked, provider.id()));
        return OAuth2AuthorizationRequest.from(request)
                .additionalParameters(parameters -> parameters.putAll(more(provider, again)))
                .build();
    }

    /** Asks for the level that means two factors; and for a proof now, whatever the provider remembers, when it matters. */
    private static Map<String, Object> more(SignInProvider provider, boolean again) {
        Map<String, Object> more = new LinkedHashMap<>();
        if (!provider.secondFactor().level().isEmpty()) {
            more.put("acr_values", provider.secondFactor().level());
        }
        if (again) {
            more.put("prompt", "login");
            more.put("max_age", FRESH_SECONDS);
        }
        return more;
    }

    /** Exchanges the code and checks the token; state and nonce are compared, too. */
    OAuth2LoginAuthenticationToken exchange(Attempt attempt, String code, String state) {
        String back = Objects.requireNonNull(registration.getRedirectUri());
        OAuth2AuthorizationRequest request = OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(
                        Objects.requireNonNull(registration.getProviderDetails().getAuthorizationUri()))
                .clientId(registration.getClientId())
                .redirectUri(back)
                .scopes(registration.getScopes())
                .state(attempt.marks().state())
                .attributes(Map.of(
                        OidcParameterNames.NONCE, attempt.marks().nonce(),
                        PkceParameterNames.CODE_VERIFIER, attempt.marks().verifier()))
                .build();
        OAuth2AuthorizationResponse response = OAuth2AuthorizationResponse.success(code)
                .redirectUri(back)
                .state(state)
                .build();
        return (OAuth2LoginAuthenticationToken) Objects.requireNonNull(exchange.authenticate(
                new OAuth2LoginAuthenticationToken(registration, new OAuth2AuthorizationExchange(request, response))));
    }
}
