// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourlet.access.factor.TotpSecret;
import org.ourlet.testing.Cast;
import org.ourlet.testing.DatabaseText;
import org.ourlet.testing.PageTest;
import org.ourlet.testing.Visit;
import org.ourlet.testing.Visit.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Setting up a second factor, and signing in with it. */
class SecondFactorTest extends PageTest {

    private static final String PATH = "/my-account/second-factor";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SecondFactors factors;

    private Cast.Somebody paul;
    private Visit visit;
    private TotpSecret secret;
    private List<String> recoveryCodes;

    @BeforeEach
    void setUp() {
        paul = cast.company("Proofbox").employee();
        visit = signedIn(paul);
        visit.post(PATH + "/secret", Map.of());
        secret = factors.prepared(paul.account().id()).orElseThrow();
        Answer codes = visit.post(PATH, Map.of("code", secret.code(clock.instant())));
        recoveryCodes = codes.page().select("#codes code").eachText();
        clock.advance(Duration.ofMinutes(2));
    }

    private Visit withPassword() {
        Visit other = visit();
        other.get("/sign-in");
        Answer answer = other.post("/sign-in", Map.of("email", paul.email(), "password", Cast.PASSWORD));
        assertThat(answer.location()).isEqualTo("/sign-in/code");
        other.get("/sign-in/code");
        return other;
    }

    private Answer code(Visit who, String code) {
        return who.post("/sign-in/code", Map.of("code", code));
    }

    @Test
    void givesTenRecoveryCodesOnce() {
        assertThat(recoveryCodes).hasSize(10);
        assertThat(visit.get(PATH).text())
                .contains("10 recovery codes are left")
                .doesNotContain(recoveryCodes.get(0));
    }

    @Test
    void endsAllOtherSessions() {
        Cast.Somebody other = cast.company("Proofbox").employee();
        Visit here = signedIn(other);
        Visit there = signedIn(other);
        here.post(PATH + "/secret", Map.of());

        here.post(
                PATH,
                Map.of(
                        "code",
                        factors.prepared(other.account().id()).orElseThrow().code(clock.instant())));

        assertThat(here.get("/my-account").status()).isEqualTo(200);
        assertThat(there.get("/my-account").location()).startsWith("/sign-in");
    }

    @Test
    void aPasswordAloneOpensNothing() {
        Visit waiting = withPassword();

        assertThat(waiting.get("/my-account").location()).startsWith("/sign-in");
        assertThat(waiting.get("/api/v1/session").status()).isEqualTo(401);
        assertThat(waiting.post(PATH + "/removal", Map.of()).location()).startsWith("/sign-in");
        assertThat(waiting.get("/guide").text()).doesNotContain(paul.account().name());
    }

    @Test
    void aCodeOfTheAppLetsIn() {
        Visit waiting = withPassword();
        String before = waiting.cookies().get("ourlet_session");

        Answer answer = code(waiting, secret.code(clock.instant()));

        assertThat(answer.location()).isEqualTo("/");
        assertThat(waiting.get("/my-account").status()).isEqualTo(200);
        assertThat(waiting.cookies().get("ourlet_session")).isNotEqualTo(before);
    }

    @Test
    void aCodeWorksOnce() {
        String code = secret.code(clock.instant());
        code(withPassword(), code);

        Answer replayed = code(withPassword(), code);

        assertThat(replayed.status()).isEqualTo(422);
        assertThat(replayed.page().select(".ol-errors a").attr("href")).isEqualTo("#code");
    }

    @Test
    void theCodeThatTurnedItOnWorksNoMore() {
        clock.advance(Duration.ofMinutes(-2));

        assertThat(code(withPassword(), secret.code(clock.instant())).status()).isEqualTo(422);
    }

    @Test
    void aRecoveryCodeLetsInOnce() {
        assertThat(code(withPassword(), recoveryCodes.get(3).toLowerCase()).location())
                .isEqualTo("/");
        assertThat(code(withPassword(), recoveryCodes.get(3)).status()).isEqualTo(422);
        assertThat(factors.held(paul.account().id()).recoveryCodes()).isEqualTo(9);
    }

    @Test
    void newRecoveryCodesReplaceTheOldOnes() {
        Answer page = visit.post(PATH + "/recovery-codes", Map.of());

        assertThat(page.page().select("#codes code")).hasSize(10);
        assertThat(code(withPassword(), recoveryCodes.get(0)).status()).isEqualTo(422);
    }

    @Test
    void guessingCodesIsSlowedDown() {
        Visit waiting = withPassword();
        String right = secret.code(clock.instant());
        for (int i = 0; i < 10; i++) {
            code(waiting, String.format("%06d", (Integer.parseInt(right) + 1 + i) % 1_000_000));
        }

        assertThat(code(waiting, right).status()).isEqualTo(422);
    }

    @Test
    void waitsTenMinutesForTheCode() {
        Visit waiting = withPassword();

        clock.advance(Duration.ofMinutes(11));

        assertThat(code(waiting, secret.code(clock.instant())).location()).isEqualTo("/sign-in");
    }

    @Test
    void isWhatIsAskedForWhenItMatters() {
        clock.advance(Duration.ofMinutes(11));

        Answer question = visit.post(PATH + "/recovery-codes", Map.of());
        assertThat(question.page().select("label[for=confirmation]").text()).isEqualTo("Code");
        Answer byPassword = visit.post(PATH + "/recovery-codes", Map.of("confirmation", Cast.PASSWORD));
        assertThat(byPassword.status()).isEqualTo(403);

        Answer byCode = visit.post(PATH + "/recovery-codes", Map.of("confirmation", secret.code(clock.instant())));
        assertThat(byCode.page().select("#codes code")).hasSize(10);
    }

    @Test
    void isRemovedWithAllSessions() {
        assertThat(visit.post(PATH + "/removal", Map.of()).location()).isEqualTo("/sign-in");

        assertThat(visit.get("/my-account").location()).startsWith("/sign-in");
        assertThat(signedIn(paul).get("/my-account").status()).isEqualTo(200);
    }

    @Test
    void anotherAppReplacesTheFirst() {
        visit.post(PATH + "/secret", Map.of());
        TotpSecret next = factors.prepared(paul.account().id()).orElseThrow();
        assertThat(code(withPassword(), secret.code(clock.instant())).location())
                .as("until then the first one works")
                .isEqualTo("/");

        visit.post(PATH, Map.of("code", next.code(clock.instant())));

        clock.advance(Duration.ofMinutes(2));
        assertThat(code(withPassword(), secret.code(clock.instant())).status()).isEqualTo(422);
        assertThat(code(withPassword(), next.code(clock.instant())).location()).isEqualTo("/");
    }

    @Test
    void aWrongFirstCodeChangesNothing() {
        Cast.Somebody other = cast.company("Proofbox").employee();
        Visit here = signedIn(other);
        here.post(PATH + "/secret", Map.of());

        Answer answer = here.post(PATH, Map.of("code", "000000"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(factors.inUse(other.account().id())).isFalse();
        assertThat(here.get(PATH + "/code.svg").text()).startsWith("<svg");
    }

    @Test
    void theDatabaseHoldsTheSecretInNoForm() {
        String all = String.join(
                "\n",
                new DatabaseText(jdbc)
                        .rows(java.util.Set.of()).values().stream()
                                .flatMap(List::stream)
                                .toList());

        assertThat(all).doesNotContain(secret.text(), secret.letters().replace(" ", ""));
        assertThat(recoveryCodes).noneMatch(code -> all.contains(code) || all.contains(code.replace("-", "")));
    }

    @Test
    void theJournalSaysWhatHappened() {
        code(withPassword(), recoveryCodes.get(0));

        assertThat(jdbc.sql("select action from journal_entry where subject = ?")
                        .param(paul.account().id())
                        .query(String.class)
                        .list())
                .contains("account.second-factor-set-up", "account.recovery-code-used", "account.signed-in");
    }

    @Test
    void theJournalNamesEveryWrongCode() {
        Visit waiting = withPassword();

        code(waiting, "000000");
        code(waiting, "not a code");

        assertThat(jdbc.sql("select count(*) from journal_entry where subject = ? and action = ?")
                        .params(paul.account().id(), "account.code-refused")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }
}
