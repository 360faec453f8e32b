// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.provider;

import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.web.client.RestClientException;

/** Asks a provider where it keeps what (OpenID Connect Discovery 1.0). It has to be who the settings say it is. */
final class ProviderDiscovery {

    private static final String PLACE = "/.well-known/openid-configuration";

    private final SignInProvider provider;
    private final AllowedAddresses allowed;
    private final ProviderHttp http;

    ProviderDiscovery(SignInProvider provider) {
        this.provider = provider;
        this.allowed = AllowedAddresses.of(provider);
        this.http = new ProviderHttp(allowed);
    }

    /** @param back the address to which the provider sends people back */
    ProviderConnection connect(String back, Clock clock) throws ProviderSilent {
        OIDCProviderMetadata metadata = metadata();
        ClientRegistration registration = registration(metadata, back);
        JwtDecoder decoder = TokenRules.decoder(registration, metadata.getIDTokenJWSAlgs(), http.forText(), clock);
        RestClientAuthorizationCodeTokenResponseClient tokens = new RestClientAuthorizationCodeTokenResponseClient();
        tokens.setRestClient(http.forTokens());
        OidcAuthorizationCodeAuthenticationProvider exchange = new OidcAuthorizationCodeAuthenticationProvider(
                tokens, answer -> new DefaultOidcUser(List.of(), answer.getIdToken()));
        exchange.setJwtDecoderFactory(client -> decoder);
        return new ProviderConnection(
                registration, exchange, metadata.supportsAuthorizationResponseIssuerParam(), clock.instant());
    }

    private OIDCProviderMetadata metadata() throws ProviderSilent {
        String place = provider.issuer().replaceAll("/$", "") + PLACE;
        try {
            String text = http.forText().getForObject(URI.create(place), String.class);
            OIDCProviderMetadata metadata = OIDCProviderMetadata.parse(text == null ? "" : text);
            if (!metadata.getIssuer().getValue().equals(provider.issuer())) {
                throw new ProviderSilent("names itself otherwise");
            }
            return metadata;
        } catch (RestClientException | ParseException obstacle) {
            throw ProviderSilent.because(obstacle);
        }
    }

    private ClientRegistration registration(OIDCProviderMetadata metadata, String back) throws ProviderSilent {
        return ClientRegistration.withRegistrationId(provider.id())
                .clientId(provider.client().id())
                .clientSecret(provider.client().secret())
                .clientAuthenticationMethod(method(metadata.getTokenEndpointAuthMethods()))
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(back)
                .scope(OidcScopes.OPENID)
                .issuerUri(provider.issuer())
                .authorizationUri(admitted(metadata.getAuthorizationEndpointURI()))
                .tokenUri(admitted(metadata.getTokenEndpointURI()))
                .jwkSetUri(admitted(metadata.getJWKSetURI()))
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .build();
    }

    private String admitted(@Nullable URI address) throws ProviderSilent {
        if (address == null || !allowed.admits(address)) {
            throw new ProviderSilent("leads elsewhere");
        }
        return address.toString();
    }

    private static org.springframework.security.oauth2.core.ClientAuthenticationMethod method(
            @Nullable List<ClientAuthenticationMethod> offered) {
        boolean inTheBody = offered != null
                && !offered.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                && offered.contains(ClientAuthenticationMethod.CLIENT_SECRET_POST);
        return inTheBody
                ? org.springframework.security.oauth2.core.ClientAuthenticationMethod.CLIENT_SECRET_POST
                : org.springframework.security.oauth2.core.ClientAuthenticationMethod.CLIENT_SECRET_BASIC;
    }
}
