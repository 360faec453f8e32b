// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.provider;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.token.BearerAccessToken;
import com.nimbusds.openid.connect.sdk.claims.AccessTokenHash;
import com.nimbusds.openid.connect.sdk.validators.AccessTokenValidator;
import com.nimbusds.openid.connect.sdk.validators.InvalidHashException;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ourlet.access.Identity;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.converter.ClaimTypeConverter;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestOperations;

/**
 * When the token of a provider counts. Spring Security looks at signature, issuer, audience, authorised party, times and
 * nonce; here are the algorithms it may be signed with, and what else has to fit the attempt.
 */
final class TokenRules {

    /** How far the clock of a provider may be off. */
    static final Duration SKEW = Duration.ofSeconds(60);

    private TokenRules() {}

    /** Signatures with a public key only, and none that the provider does not announce. */
    static JwtDecoder decoder(
            ClientRegistration registration, @Nullable List<JWSAlgorithm> announced, RestOperations keys, Clock clock)
            throws ProviderSilent {
        List<SignatureAlgorithm> algorithms = Optional.ofNullable(announced).orElse(List.of()).stream()
                .map(algorithm -> SignatureAlgorithm.from(algorithm.getName()))
                .filter(Objects::nonNull)
                .toList();
        if (algorithms.isEmpty()) {
            throw new ProviderSilent("signs with no public key");
        }
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSetUri(
                        Objects.requireNonNull(registration.getProviderDetails().getJwkSetUri()))
                .jwsAlgorithms(set -> set.addAll(algorithms))
                .restOperations(keys)
                .build();
        JwtTimestampValidator times = new JwtTimestampValidator(SKEW);
        times.setClock(clock);
        OidcIdTokenValidator claims = new OidcIdTokenValidator(registration);
        claims.setClock(clock);
        claims.setClockSkew(SKEW);
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(kind(), times, claims));
        decoder.setClaimSetConverter(
                new ClaimTypeConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverters()));
        return decoder;
    }

    /** A token for another use, such as one for an interface, is none of a sign-in. */
    private static JwtTypeValidator kind() {
        JwtTypeValidator kind = JwtTypeValidator.jwt();
        kind.setAllowEmpty(true);
        return kind;
    }

    static Vouched vouched(SignInProvider provider, Attempt attempt, OAuth2LoginAuthenticationToken answer, Instant now)
            throws NotVouched {
        OidcIdToken token = ((OidcUser) Objects.requireNonNull(answer.getPrincipal())).getIdToken();
        String subject = token.getSubject();
        if (subject == null || subject.isBlank() || subject.length() > Identity.LONGEST_SUBJECT) {
            throw new NotVouched("subject");
        }
        Instant issued = token.getIssuedAt();
        if (issued == null || issued.isBefore(attempt.begun().minus(SKEW))) {
            throw new NotVouched("issued before it was asked for");
        }
        checkHash(token, Objects.requireNonNull(answer.getAccessToken()).getTokenValue());
        Instant seen = token.getAuthenticatedAt();
        checkSeen(seen, attempt, now);
        List<String> methods = Objects.requireNonNullElse(token.getAuthenticationMethods(), List.of());
        return new Vouched(
                new Identity(provider.issuer(), subject),
                seen,
                provider.secondFactor().isMet(methods, token.getAuthenticationContextClass()));
    }

    /** Whoever confirms who she is does so now, not some time ago. */
    private static void checkSeen(@Nullable Instant seen, Attempt attempt, Instant now) throws NotVouched {
        boolean again = attempt.aim().purpose() == Attempt.Purpose.CONFIRMATION;
        if (again && (seen == null || seen.isBefore(attempt.begun().minus(SKEW)))) {
            throw new NotVouched("no proof since it was asked for");
        }
        if (seen != null && seen.isAfter(now.plus(SKEW))) {
            throw new NotVouched("a proof from the future");
        }
    }

    /** The access token is used for nothing; a wrong hash all the same says that the answer was put together. */
    private static void checkHash(OidcIdToken token, String accessToken) throws NotVouched {
        String hash = token.getAccessTokenHash();
        if (hash == null) {
            return;
        }
        try {
            AccessTokenValidator.validate(
                    new BearerAccessToken(accessToken),
                    SignedJWT.parse(token.getTokenValue()).getHeader().getAlgorithm(),
                    new AccessTokenHash(hash));
        } catch (InvalidHashException | ParseException wrong) {
            throw new NotVouched("hash of the access token");
        }
    }
}
