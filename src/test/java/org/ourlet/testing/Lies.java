// SPDX-License-Identifier: Apache-2.0
package org.ourlet.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** What a {@link PretendProvider} does wrong; nothing, until it is told. */
public final class Lies {

    private UnaryOperator<JWTClaimsSet> claims = UnaryOperator.identity();
    private BiFunction<JWTClaimsSet, RSAKey, String> signing = Lies::honestly;
    private Consumer<Map<String, Object>> tokens = honest -> {};
    private Consumer<Map<String, Object>> metadata = honest -> {};
    private boolean codesTwice;
    private final Map<String, String> redirects = new HashMap<>();

    /** The token says something else. */
    public void claims(Consumer<JWTClaimsSet.Builder> change) {
        claims = honest -> {
            JWTClaimsSet.Builder builder = new JWTClaimsSet.Builder(honest);
            change.accept(builder);
            return builder.build();
        };
    }

    /** The token is signed otherwise, or not at all. */
    public void signing(BiFunction<JWTClaimsSet, RSAKey, String> other) {
        signing = other;
    }

    /** The answer holds something else. */
    public void tokens(Consumer<Map<String, Object>> change) {
        tokens = change;
    }

    /** It says something else about itself. */
    public void metadata(Consumer<Map<String, Object>> change) {
        metadata = change;
    }

    /** A path leads elsewhere. */
    public void redirect(String path, String elsewhere) {
        redirects.put(path, elsewhere);
    }

    public void takeCodesTwice() {
        codesTwice = true;
    }

    boolean takesCodesTwice() {
        return codesTwice;
    }

    Map<String, String> redirects() {
        return redirects;
    }

    JWTClaimsSet claims(JWTClaimsSet honest) {
        return claims.apply(honest);
    }

    String sign(JWTClaimsSet content, RSAKey key) {
        return signing.apply(content, key);
    }

    Map<String, Object> tokens(Map<String, Object> honest) {
        tokens.accept(honest);
        return honest;
    }

    Map<String, Object> metadata(Map<String, Object> honest) {
        metadata.accept(honest);
        return honest;
    }

    public static String honestly(JWTClaimsSet content, RSAKey key) {
        return signed(content, key, key.getKeyID(), JOSEObjectType.JWT);
    }

    public static String signed(JWTClaimsSet content, RSAKey key, String name, JOSEObjectType type) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(name)
                            .type(type)
                            .build(),
                    content);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
