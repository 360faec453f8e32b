// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ourlet.shared.Actor;
import org.ourlet.testing.Cast;
import org.ourlet.testing.PageTest;
import org.ourlet.testing.SoftPasskey;
import org.ourlet.testing.Visit;
import org.ourlet.testing.Visit.Answer;
import org.ourlet.webshell.PublicAddress;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Signing in with a passkey, and everything that is no answer of one. */
class PasskeyTest extends PageTest {

    private static final String REFUSED = "/sign-in?refused=passkey";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AccountRegister register;

    @Autowired
    private PublicAddress address;

    private Cast.Company company;
    private Cast.Somebody paul;
    private SoftPasskey device;
    private Visit stranger;

    @BeforeEach
    void registerOne() {
        company = cast.company("Proofbox");
        paul = company.employee();
        device = device();
        PasskeyLife.register(signedIn(paul), device);
        stranger = visit();
        stranger.get("/sign-in");
    }

    private SoftPasskey device() {
        return new SoftPasskey(address.of(""));
    }

    private static String question(Visit visit) {
        return visit.get("/sign-in/passkey.json").text();
    }

    private Answer signIn(Visit visit, String answer) {
        return visit.post("/sign-in/passkey", Map.of("passkey", answer));
    }

    private Answer signIn() {
        return signIn(stranger, device.count(1).sign(question(stranger)));
    }

    @Test
    void isBothFactors() {
        assertThat(signIn().location()).isEqualTo("/");

        assertThat(stranger.get("/my-account").text()).contains(paul.email());
        assertThat(visit().signIn(paul.email(), Cast.PASSWORD)
                        .get("/my-account")
                        .location())
                .as("the password alone is not enough any more")
                .startsWith("/sign-in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ES256", "EdDSA", "RS256"})
    void signsWithEveryAlgorithmThatIsAskedFor(String algorithm) {
        Cast.Somebody other = cast.company("Proofbox").employee();
        SoftPasskey special = new SoftPasskey(address.of(""), algorithm);
        PasskeyLife.register(signedIn(other), special);

        assertThat(signIn(stranger, special.sign(question(stranger))).location())
                .isEqualTo("/");
        assertThat(stranger.get("/my-account").text()).contains(other.email());
    }

    @Test
    void leadsBackToThePageInMind() {
        Map<String, String> form =
                Map.of("passkey", device.count(1).sign(question(stranger)), "next", company.path(""));

        assertThat(stranger.post("/sign-in/passkey", form).location()).isEqualTo(company.path(""));
    }

    @Test
    void leadsToNoForeignAddress() {
        Map<String, String> form =
                Map.of("passkey", device.count(1).sign(question(stranger)), "next", "//evil.example");

        assertThat(stranger.post("/sign-in/passkey", form).location()).isEqualTo("/");
    }

    @Test
    void standsInForTheCodeAfterThePassword() {
        stranger.post("/sign-in", Map.of("email", paul.email(), "password", Cast.PASSWORD));
        assertThat(stranger.get("/sign-in/code").page().select("[data-passkey]"))
                .hasSize(1);
        String waiting = stranger.cookies().get("ourlet_session");

        signIn();

        assertThat(stranger.get("/my-account").status()).isEqualTo(200);
        assertThat(stranger.cookies().get("ourlet_session")).isNotEqualTo(waiting);
    }

    /** Each is wrong in one way only; a right one follows at the end. */
    private Map<String, UnaryOperator<SoftPasskey>> wrongDevices() {
        Map<String, UnaryOperator<SoftPasskey>> wrong = new LinkedHashMap<>();
        wrong.put("origin", each -> each.origin("https://evil.example"));
        wrong.put("origin with another port", each -> each.origin("http://localhost:1"));
        wrong.put("relying party", each -> each.relyingParty("evil.example"));
        wrong.put("owner not verified", SoftPasskey::withoutVerification);
        wrong.put("nobody there", SoftPasskey::withoutPresence);
        wrong.put("key", SoftPasskey::otherKey);
        wrong.put("frame", SoftPasskey::inFrame);
        wrong.put("ceremony", each -> each.type("webauthn.create"));
        wrong.put("no handle", each -> each.handle(""));
        wrong.put("foreign handle", each -> each.handle(base64("another account")));
        return wrong;
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes());
    }

    @Test
    void refusesEveryWrongAnswerWithTheSameWords() {
        wrongDevices().forEach((what, mistake) -> {
            Cast.Somebody other = cast.company("Proofbox").employee();
            SoftPasskey wrong = device();
            PasskeyLife.register(signedIn(other), wrong);
            Visit visit = visit();
            visit.get("/sign-in");

            Answer answer = signIn(visit, mistake.apply(wrong).count(1).sign(question(visit)));

            assertThat(answer.location()).as(what).isEqualTo(REFUSED);
            assertThat(visit.get("/my-account").location()).as(what).startsWith("/sign-in");
            assertThat(journalOf(other)).as(what).contains("account.passkey-refused");
        });
    }

    @Test
    void refusesChallengesThatAreNotForThis() {
        Visit owner = visit();
        owner.get("/sign-in");
        signIn(owner, device.count(1).sign(question(owner)));
        String confirming = owner.get("/confirmation/passkey.json").text();
        String registering =
                owner.get("/my-account/second-factor/passkeys/new.json").text();

        device.count(9);
        for (String answer : List.of(
                device.signChallenge(base64("made up")),
                device.sign(confirming),
                device.sign(registering),
                "",
                "....",
                "no answer at all")) {
            assertThat(signIn(stranger, answer).location()).isEqualTo(REFUSED);
        }
        assertThat(signIn(stranger, device.sign(question(stranger))).location()).isEqualTo("/");
    }

    @Test
    void refusesAnUnknownPasskeyLikeAnyOther() {
        SoftPasskey unknown = device().handle(base64(paul.account().id()));

        Answer answer = signIn(stranger, unknown.sign(question(stranger)));

        assertThat(answer.location()).isEqualTo(REFUSED);
        assertThat(answer.status())
                .isEqualTo(signIn(stranger, device.otherKey().sign(question(stranger)))
                        .status());
    }

    @Test
    void takesAnAnswerOnce() {
        String answer = device.count(1).sign(question(stranger));
        signIn(stranger, answer);
        Visit thief = visit();
        thief.get("/sign-in");

        assertThat(signIn(thief, answer).location()).isEqualTo(REFUSED);
    }

    @Test
    void takesAChallengeOnceEvenOfADeviceThatDoesNotCount() {
        Cast.Somebody other = cast.company("Proofbox").employee();
        SoftPasskey silent = device();
        PasskeyLife.register(signedIn(other), silent);
        String question = question(stranger);
        Visit thief = visit();
        thief.get("/sign-in");

        assertThat(signIn(stranger, silent.sign(question)).location()).isEqualTo("/");
        assertThat(signIn(thief, silent.sign(question)).location()).isEqualTo(REFUSED);
        assertThat(signIn(thief, silent.sign(question(thief))).location()).isEqualTo("/");
    }

    @Test
    void waitsFiveMinutesForAnAnswer() {
        String question = question(stranger);

        clock.advance(Duration.ofMinutes(6));

        assertThat(signIn(stranger, device.count(1).sign(question)).location()).isEqualTo(REFUSED);
    }

    @Test
    void refusesADeviceThatHasSignedLessOftenThanBefore() {
        signIn(visitAtTheDoor(), device.count(7).sign(question(stranger)));

        for (long count : List.of(7L, 6L, 0L)) {
            assertThat(signIn(stranger, device.count(count).sign(question(stranger)))
                            .location())
                    .isEqualTo(REFUSED);
        }

        assertThat(journalOf(paul)).contains("account.passkey-count-refused");
        assertThat(signIn(stranger, device.count(8).sign(question(stranger))).location())
                .isEqualTo("/");
    }

    private Visit visitAtTheDoor() {
        Visit visit = visit();
        visit.get("/sign-in");
        return visit;
    }

    @Test
    void opensNothingForASuspendedAccount() {
        register.suspend(Actor.PROGRAM, paul.account().id());

        assertThat(signIn().location()).isEqualTo(REFUSED);
    }

    @Test
    void guessingIsSlowedDownForThatAccountAlone() {
        Cast.Somebody other = cast.company("Proofbox").employee();
        SoftPasskey neighbour = device();
        PasskeyLife.register(signedIn(other), neighbour);
        device.withoutVerification();
        for (int i = 0; i < 10; i++) {
            signIn();
        }
        SoftPasskey unknown = device();
        for (int i = 0; i < 10; i++) {
            signIn(stranger, unknown.sign(question(stranger)));
        }

        long refusals = journalOf(paul).stream()
                .filter("account.passkey-refused"::equals)
                .count();
        signIn();
        assertThat(refusals).isEqualTo(10);
        assertThat(journalOf(paul).stream().filter("account.passkey-refused"::equals))
                .as("the eleventh was not looked at")
                .hasSize(10);
        assertThat(signIn(stranger, neighbour.sign(question(stranger))).location())
                .isEqualTo("/");
    }

    @Test
    void askingCostsNoRow() {
        int before = challenges();

        for (int i = 0; i < 20; i++) {
            question(stranger);
            signIn(stranger, "no answer");
        }

        assertThat(challenges()).isEqualTo(before);
    }

    @Test
    void theQuestionNamesNobody() {
        assertThat(question(stranger)).contains("\"credentials\":[]").doesNotContain(device.credential());
    }

    @Test
    void theJournalSaysWhatHappened() {
        signIn();

        assertThat(journalOf(paul)).contains("account.passkey-registered", "account.passkey-used", "account.signed-in");
    }

    private int challenges() {
        return jdbc.sql("select count(*) from account_passkey_challenge")
                .query(Integer.class)
                .single();
    }

    private List<String> journalOf(Cast.Somebody somebody) {
        return jdbc.sql("select action from journal_entry where subject = ?")
                .param(somebody.account().id())
                .query(String.class)
                .list();
    }
}
