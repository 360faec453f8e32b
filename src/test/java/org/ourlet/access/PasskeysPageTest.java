// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourlet.testing.Cast;
import org.ourlet.testing.PageTest;
import org.ourlet.testing.SoftPasskey;
import org.ourlet.testing.Visit;
import org.ourlet.testing.Visit.Answer;
import org.ourlet.webshell.PublicAddress;
import org.springframework.beans.factory.annotation.Autowired;

/** Making, naming and removing passkeys, and proving with one that it is still oneself. */
class PasskeysPageTest extends PageTest {

    private static final String METHODS = "/my-account/second-factor";
    private static final String PATH = PasskeyLife.PATH;

    @Autowired
    private Passkeys passkeys;

    @Autowired
    private SecondFactors factors;

    @Autowired
    private PublicAddress address;

    private Cast.Company company;
    private Cast.Somebody paul;
    private Visit visit;
    private SoftPasskey device;

    @BeforeEach
    void arrive() {
        company = cast.company("Proofbox");
        paul = company.employee();
        visit = signedIn(paul);
        device = new SoftPasskey(address.of(""));
    }

    private String only() {
        return passkeys.of(paul.account()).get(0).id();
    }

    @Test
    void theFirstOneComesWithRecoveryCodes() {
        Answer codes = PasskeyLife.register(visit, device);

        assertThat(codes.page().select("#codes code")).hasSize(10);
        Answer methods = visit.get(METHODS);
        assertThat(methods.text()).contains("Work laptop", "10 recovery codes are left", "Not used yet");
        assertThat(methods.text()).doesNotContain(device.credential());
        assertThat(visit.get("/my-account").text()).contains("One passkey");
    }

    @Test
    void aSecondOneLeavesTheRecoveryCodesAlone() {
        PasskeyLife.register(visit, device);

        Answer answer = PasskeyLife.register(visit, new SoftPasskey(address.of("")), "Phone");

        assertThat(answer.location()).isEqualTo(METHODS);
        assertThat(passkeys.of(paul.account()))
                .extracting(Passkey::name)
                .containsExactlyInAnyOrder("Work laptop", "Phone");
    }

    @Test
    void endsAllOtherSessions() {
        Visit there = signedIn(paul);

        PasskeyLife.register(visit, device);

        assertThat(visit.get("/my-account").status()).isEqualTo(200);
        assertThat(there.get("/my-account").location()).startsWith("/sign-in");
    }

    @Test
    void aRecoveryCodeLetsInWhoeverLostHerPasskey() {
        String code = PasskeyLife.register(visit, device)
                .page()
                .select("#codes code")
                .get(0)
                .text();
        Visit other = visit();
        other.get("/sign-in");
        other.post("/sign-in", Map.of("email", paul.email(), "password", Cast.PASSWORD));

        Answer page = other.get("/sign-in/code");
        assertThat(page.page().select("#code-h").text()).isEqualTo("One of your recovery codes.");
        assertThat(other.post("/sign-in/code", Map.of("code", code)).location()).isEqualTo("/");
    }

    @Test
    void takesNoWrongOne() {
        List<UnaryOperator<SoftPasskey>> mistakes = List.of(
                each -> each.origin("https://evil.example"),
                each -> each.relyingParty("evil.example"),
                SoftPasskey::withoutVerification,
                SoftPasskey::withoutPresence,
                SoftPasskey::inFrame,
                each -> each.type("webauthn.get"));
        for (UnaryOperator<SoftPasskey> mistake : mistakes) {
            Answer answer = PasskeyLife.register(visit, mistake.apply(new SoftPasskey(address.of(""))));

            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.page().select(".ol-errors a").attr("href")).isEqualTo("#passkey");
            assertThat(answer.page().select("input[name=name]").val()).isEqualTo("Work laptop");
        }
        assertThat(passkeys.of(paul.account())).isEmpty();
    }

    @Test
    void takesAnAnswerOnceAndForItsOwnerOnly() {
        Visit marta = signedIn(company.accountable());
        String question = visit.get(PATH + "/new.json").text();
        String answer = device.create(question);

        assertThat(marta.post(PATH, Map.of("name", "Stolen", "passkey", answer)).status())
                .isEqualTo(422);
        assertThat(visit.post(PATH, Map.of("name", "First", "passkey", answer)).status())
                .isEqualTo(200);
        assertThat(visit.post(PATH, Map.of("name", "Again", "passkey", answer)).status())
                .isEqualTo(422);
        assertThat(PasskeyLife.register(marta, device, "The same device").status())
                .as("a key pair belongs to one account")
                .isEqualTo(422);
    }

    @Test
    void wantsANameAndAnAnswerInTime() {
        String question = visit.get(PATH + "/new.json").text();
        Answer nameless = visit.post(PATH, Map.of("name", " ", "passkey", device.create(question)));
        assertThat(nameless.page().select(".ol-errors a").attr("href")).isEqualTo("#name");

        clock.advance(Duration.ofMinutes(6));

        assertThat(visit.post(PATH, Map.of("name", "Late", "passkey", device.create(question)))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void asksWhoOneIsBeforeOneIsMade() {
        clock.advance(Duration.ofMinutes(11));

        assertThat(visit.get(PATH + "/new").location()).startsWith("/confirmation");
        assertThat(PasskeyLife.register(visit, device).status()).isEqualTo(403);
        assertThat(passkeys.of(paul.account())).isEmpty();
    }

    @Test
    void isRenamed() {
        PasskeyLife.register(visit, device);

        Answer empty = visit.post(PATH + "/" + only() + "/name", Map.of("name", ""));
        assertThat(empty.status()).isEqualTo(422);
        assertThat(visit.post(PATH + "/" + only() + "/name", Map.of("name", "Old <b>laptop</b>"))
                        .location())
                .isEqualTo(METHODS);
        assertThat(visit.get(METHODS).page().select(".ol-rows b").text()).isEqualTo("Old <b>laptop</b>");
    }

    @Test
    void isRemovedWithTheRecoveryCodesWhenNothingElseIsLeft() {
        PasskeyLife.register(visit, device);
        visit.get(PATH + "/" + only());

        assertThat(visit.post(PATH + "/" + only() + "/removal", Map.of()).location())
                .isEqualTo(METHODS);

        assertThat(factors.held(paul.account().id())).isEqualTo(new HeldFactors(false, 0, 0));
        assertThat(signedIn(paul).get("/my-account").status()).isEqualTo(200);
        Visit other = visit();
        other.get("/sign-in");
        String answer = device.count(1).sign(other.get("/sign-in/passkey.json").text());
        assertThat(other.post("/sign-in/passkey", Map.of("passkey", answer)).location())
                .isEqualTo("/sign-in?refused=passkey");
    }

    @Test
    void isNobodyElsesToTouch() {
        PasskeyLife.register(visit, device);
        Visit marta = signedIn(company.accountable());
        String path = PATH + "/" + only();

        assertThat(marta.get(path).status()).isEqualTo(404);
        assertThat(marta.post(path + "/name", Map.of("name", "Mine now")).status())
                .isEqualTo(404);
        assertThat(marta.post(path + "/removal", Map.of()).status()).isEqualTo(404);
        assertThat(passkeys.of(paul.account())).extracting(Passkey::name).containsExactly("Work laptop");
    }

    @Test
    void provesWhoOneIsInTheMiddleOfSomething() {
        PasskeyLife.register(visit, device);
        clock.advance(Duration.ofMinutes(11));
        Answer question = visit.post(METHODS + "/recovery-codes", Map.of());
        assertThat(question.status()).isEqualTo(403);
        assertThat(question.page().select("[data-passkey=get] input[name=confirming-passkey]"))
                .hasSize(1);
        String asked = visit.get("/confirmation/passkey.json").text();
        assertThat(asked).contains(device.credential());

        String answer = device.count(1).sign(asked);
        Map<String, String> form = Map.of("confirmation", "", "confirming-passkey", answer);

        assertThat(visit.post(METHODS + "/recovery-codes", form).page().select("#codes code"))
                .hasSize(10);
        clock.advance(Duration.ofMinutes(11));
        assertThat(visit.post(METHODS + "/recovery-codes", form).status())
                .as("an answer counts once")
                .isEqualTo(403);
    }

    @Test
    void provesNothingWithThePasskeyOfSomebodyElse() {
        PasskeyLife.register(visit, device);
        Cast.Somebody marta = company.accountable();
        SoftPasskey hers = new SoftPasskey(address.of(""));
        PasskeyLife.register(signedIn(marta), hers);
        clock.advance(Duration.ofMinutes(11));
        visit.get("/confirmation");
        String asked = visit.get("/confirmation/passkey.json").text();

        for (String answer : List.of(
                hers.count(1).sign(asked),
                hers.handle("").sign(asked),
                device.count(1).sign(visit.get("/sign-in/passkey.json").text()),
                device.withoutVerification().sign(asked))) {
            Map<String, String> form = Map.of("confirmation", "", "confirming-passkey", answer);
            assertThat(visit.post("/confirmation", form).status()).isEqualTo(422);
        }
    }

    @Test
    void aPasswordIsNotEnoughForWhoHasAPasskey() {
        PasskeyLife.register(visit, device);
        clock.advance(Duration.ofMinutes(11));
        visit.get("/confirmation");

        assertThat(visit.post("/confirmation", Map.of("confirmation", Cast.PASSWORD))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void theNumberIsLimited() {
        for (int i = 0; i < Passkeys.MOST; i++) {
            PasskeyLife.register(visit, new SoftPasskey(address.of("")), "Device " + i);
        }

        assertThat(PasskeyLife.register(visit, device).text()).contains("You have 20 passkeys");
    }

    @Test
    void thePagesCostTheSameHoweverManyThereAre() {
        PasskeyLife.register(visit, device);
        int one = statements.during(() -> visit.get(METHODS)).size();

        for (int i = 0; i < 5; i++) {
            PasskeyLife.register(visit, new SoftPasskey(address.of("")), "Device " + i);
        }

        assertThat(statements.during(() -> visit.get(METHODS))).hasSize(one);
    }
}
