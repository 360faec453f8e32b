// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.provider;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ourlet.testing.Lies;
import org.ourlet.testing.Visit;
import org.ourlet.testing.Visit.Answer;

/** Tokens and answers of which something is wrong: each is refused, all with the same sentence, and nobody is signed in. */
class BadAnswersTest extends ProviderTest {

    private static final String REFUSED = "/sign-in?trouble=refused&with=1";
    private static final RSAKey OF_SOMEBODY_ELSE = key("first");

    static Stream<Arguments> tokens() {
        return Stream.of(
                token("another issuer", claims -> claims.issuer("https://login.elsewhere.example")),
                token("no issuer", claims -> claims.issuer(null)),
                token("nearly the issuer", claims -> claims.issuer(PROVIDER.issuer() + "/")),
                token("another audience", claims -> claims.audience("another-client")),
                token("no audience", claims -> claims.audience((String) null)),
                token(
                        "token of another client",
                        claims -> claims.audience("another-client").claim("azp", "another-client")),
                token("several audiences, no party", claims -> claims.audience(List.of("ourlet", "another-client"))),
                token("another authorised party", claims -> claims.claim("azp", "another-client")),
                token("expired", claims -> claims.expirationTime(at(-61))),
                token("no end", claims -> claims.expirationTime(null)),
                token("not before a later time", claims -> claims.notBeforeTime(at(120))),
                token("issued in the future", claims -> claims.issueTime(at(120))),
                token("issued before it was asked for", claims -> claims.issueTime(at(-120))),
                token("no time of issue", claims -> claims.issueTime(null)),
                token("no nonce", claims -> claims.claim("nonce", null)),
                token("another nonce", claims -> claims.claim("nonce", "made up")),
                token("no subject", claims -> claims.subject(null)),
                token("an empty subject", claims -> claims.subject("")),
                token("a very long subject", claims -> claims.subject("x".repeat(256))),
                token("a subject that nobody has here", claims -> claims.subject("somebody-else")),
                token("a proof from the future", claims -> claims.claim("auth_time", now().getEpochSecond() + 300)),
                token("hash of another access token", claims -> claims.claim("at_hash", "AAAAAAAAAAAAAAAAAAAAAA")));
    }

    static Stream<Arguments> signatures() {
        return Stream.of(
                signature("no algorithm", (claims, key) -> new PlainJWT(claims).serialize()),
                signature(
                        "no algorithm, with a signature",
                        (claims, key) ->
                                encoded("{\"alg\":\"none\"}") + "." + encoded(claims.toString()) + ".c2lnbmVk"),
                signature("HMAC with the public key", (claims, key) -> hmac(claims, publicKey(key))),
                signature(
                        "HMAC with the secret of the client",
                        (claims, key) -> hmac(
                                claims, org.ourlet.testing.PretendProvider.SECRET.getBytes(StandardCharsets.UTF_8))),
                signature(
                        "a key of somebody else under the known name",
                        (claims, key) -> Lies.honestly(claims, OF_SOMEBODY_ELSE)),
                signature(
                        "a key under an unknown name",
                        (claims, key) -> Lies.signed(claims, OF_SOMEBODY_ELSE, "second", JOSEObjectType.JWT)),
                signature("a key that comes along", (claims, key) -> withKeyInside(claims)),
                signature(
                        "another kind of token",
                        (claims, key) -> Lies.signed(claims, key, key.getKeyID(), new JOSEObjectType("at+jwt"))),
                signature("changed content", (claims, key) -> changed(Lies.honestly(claims, key))),
                signature(
                        "a signature cut off",
                        (claims, key) -> Lies.honestly(claims, key).replaceFirst("\\.[^.]*$", ".")),
                signature("no token at all", (claims, key) -> "gibberish"));
    }

    static Stream<Arguments> answers() {
        String token = "/realms/firm/token";
        return Stream.of(
                answer("no token inside", lies -> lies.tokens(tokens -> tokens.remove("id_token"))),
                answer("no access token", lies -> lies.tokens(tokens -> tokens.remove("access_token"))),
                answer("nothing that anybody understands", lies -> lies.tokens(Map::clear)),
                answer("a very long one", lies -> lies.tokens(tokens -> tokens.put("more", "x".repeat(300_000)))),
                answer("one of another host", lies -> lies.redirect(token, OTHER.issuer() + "/token")));
    }

    private static Arguments token(String what, Consumer<JWTClaimsSet.Builder> change) {
        return Arguments.of(what, (Consumer<Lies>) lies -> lies.claims(change));
    }

    private static Arguments signature(String what, BiFunction<JWTClaimsSet, RSAKey, String> signing) {
        return Arguments.of(what, (Consumer<Lies>) lies -> lies.signing(signing));
    }

    private static Arguments answer(String what, Consumer<Lies> lie) {
        return Arguments.of(what, lie);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"tokens", "signatures", "answers"})
    void areRefused(String what, Consumer<Lies> lie) {
        Visit visit = visit();
        String back = there(visit, START);
        lie.accept(PROVIDER.lies());

        Answer answer = visit.get(back);

        assertRefused(visit, answer);
        assertThat(PROVIDER.requests()).noneMatch(request -> request.contains("userinfo"));
    }

    private void assertRefused(Visit visit, Answer answer) {
        assertThat(answer.location()).isEqualTo(REFUSED);
        assertThat(visit.get(answer.location()).page().select("[role=alert] p").text())
                .startsWith("Keycloak did not confirm who you are, or no account here is connected with it.");
        assertThat(visit.cookies()).doesNotContainKey("ourlet_session");
        assertThat(isIn(visit)).isFalse();
        assertThat(journal(paul.account())).doesNotContain("account.signed-in", "account.identity-used");
    }

    @Test
    void areMoreThanTwentyFiveAndOneSentence() {
        long different = Stream.of(tokens(), signatures(), answers())
                .flatMap(kind -> kind)
                .map(each -> String.valueOf(each.get()[0]))
                .distinct()
                .count();

        assertThat(different).isGreaterThanOrEqualTo(25);
    }

    @Test
    void ofAnEarlierAttemptAreRefused() {
        Visit visit = visit();
        String nonce = nonceOf(visit.get(START).location());
        String back = there(visit, START);
        PROVIDER.lies().claims(claims -> claims.claim("nonce", nonce));

        assertRefused(visit, visit.get(back));
    }

    private static String nonceOf(String address) {
        return address.replaceFirst(".*[?&]nonce=([^&]*).*", "$1");
    }

    @ParameterizedTest(name = "{0} instead of {1}")
    @MethodSource("addresses")
    void withAnotherAddressAreRefused(String other, String part) {
        Visit visit = visit();
        String back = there(visit, START);

        assertRefused(visit, visit.get(back.replaceFirst(part, other)));
    }

    static Stream<Arguments> addresses() {
        return Stream.of(
                Arguments.of("", "[?&]state=[^&]*"),
                Arguments.of("state=made-up", "state=[^&]*"),
                Arguments.of("state=", "state=[^&]*"),
                Arguments.of("state=one&state=two", "state=[^&]*"),
                Arguments.of("code=made-up", "code=[^&]*"),
                Arguments.of("nothing=x", "code=[^&]*"),
                Arguments.of("error=access_denied", "code=[^&]*"),
                Arguments.of("error=server_error&error_description=x", "code=[^&]*"),
                Arguments.of("error=access_denied&code=x", "code=[^&]*"),
                Arguments.of("iss=https%3A%2F%2Flogin.elsewhere.example&code=", "code="));
    }

    @Test
    void withoutTheAttemptAreRefused() {
        String back = there(visit(), START);
        Visit other = visit();

        assertRefused(other, other.get(back));
    }

    @Test
    void withAnAttemptThatIsMadeUpAreRefused() {
        Visit visit = visit();
        String back = there(visit, START);
        String sealed = visit.cookies().get("ourlet_attempt");
        Visit other = visit();

        assertRefused(other, other.get(back, Map.of("Cookie", "ourlet_attempt=" + sealed.replaceFirst("^.", "_"))));
        assertRefused(other, other.get(back, Map.of("Cookie", "ourlet_attempt=" + sealed.substring(8))));
    }

    @Test
    void afterTenMinutesAreRefused() {
        Visit visit = visit();
        String back = there(visit, START);

        clock.advance(Duration.ofMinutes(10).plusSeconds(1));

        assertRefused(visit, visit.get(back));
    }

    @Test
    void ofOneProviderAreNoneOfTheOther() {
        Visit visit = visit();
        String back = there(visit, "/sign-in/with/2");

        assertRefused(visit, visit.get(back.replace("/with/2/", "/with/1/")));
    }

    @Test
    void ofAProviderThatPromisedToNameItselfAreRefusedWithoutName() {
        OTHER.lies().metadata(metadata -> metadata.put("authorization_response_iss_parameter_supported", true));
        clock.advance(Duration.ofHours(2));
        Visit visit = visit();
        String back = there(visit, "/sign-in/with/2");

        assertThat(visit.get(back).location()).isEqualTo("/sign-in?trouble=refused&with=2");

        OTHER.knows(subject);
        clock.advance(Duration.ofHours(2));
        there(visit, "/sign-in/with/2");
    }

    @Test
    void countOnceEvenWhenTheProviderTakesThemTwice() {
        PROVIDER.lies().takeCodesTwice();
        Visit visit = visit();
        String back = there(visit, START);
        String attempt = visit.cookies().get("ourlet_attempt");
        assertThat(visit.get(back).location()).isEqualTo("/");
        Visit thief = visit();

        Answer replayed = thief.get(back, Map.of("Cookie", "ourlet_attempt=" + attempt));

        assertThat(replayed.location()).isEqualTo(REFUSED);
        assertThat(isIn(thief)).isFalse();
        assertThat(reasons()).anyMatch(reason -> reason.contains("answer used before"));
    }

    @Test
    void withACodeOfSomebodyElseAreRefused() {
        Visit victim = visit();
        String stolen = there(victim, START).replaceFirst(".*code=([^&]*).*", "$1");
        Visit thief = visit();
        String back = there(thief, START).replaceFirst("code=[^&]*", "code=" + stolen);

        assertRefused(thief, thief.get(back));
    }

    @Test
    void forASuspendedAccountAreRefused() {
        jdbc.sql("update account set suspended = true where id = ?")
                .param(paul.account().id())
                .update();
        Visit visit = visit();

        assertRefused(visit, visit.get(there(visit, START)));
    }

    @Test
    void leaveTheirReasonInTheJournal() {
        Visit visit = visit();
        String back = there(visit, START);
        PROVIDER.lies().claims(claims -> claims.claim("nonce", "made up"));
        visit.get(back);

        assertThat(reasons())
                .singleElement()
                .asString()
                .contains("invalid_nonce", PROVIDER.issuer())
                .doesNotContain(subject, "made up");
    }

    private static Date at(int seconds) {
        return Date.from(now().plusSeconds(seconds));
    }

    private static RSAKey key(String name) {
        try {
            return new RSAKeyGenerator(2048).keyID(name).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] publicKey(RSAKey key) {
        try {
            return key.toRSAPublicKey().getEncoded();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String hmac(JWTClaimsSet claims, byte[] secret) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("first").build(), claims);
            token.sign(new MACSigner(secret));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String withKeyInside(JWTClaimsSet claims) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .jwk(OF_SOMEBODY_ELSE.toPublicJWK())
                            .build(),
                    claims);
            token.sign(new RSASSASigner(OF_SOMEBODY_ELSE));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String changed(String token) {
        String[] parts = token.split("\\.");
        String content = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        return parts[0] + "." + encoded(content.replaceFirst("\"sub\":\"[^\"]*\"", "\"sub\":\"operator\"")) + "."
                + parts[2];
    }

    @Test
    void areWrittenThirtyTimesInTenMinutes() {
        for (int i = 0; i < 35; i++) {
            visit().get(START + "/return?code=x&state=x");
        }

        assertThat(reasons()).hasSize(30);
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
