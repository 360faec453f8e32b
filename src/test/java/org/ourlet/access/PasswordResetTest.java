// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourlet.testing.Cast;
import org.ourlet.testing.DatabaseText;
import org.ourlet.testing.PageTest;
import org.ourlet.testing.Visit;
import org.ourlet.testing.Visit.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Links to set a new password: who makes them, and what they open. */
class PasswordResetTest extends PageTest {

    private static final String NEW_PASSWORD = "seven purple umbrellas";

    @Autowired
    private JdbcClient jdbc;

    private Cast.Company company;
    private Cast.Somebody paul;
    private Visit marta;

    @BeforeEach
    void signIn() {
        company = cast.company("Proofbox");
        paul = company.employee();
        marta = signedIn(company.accountable());
    }

    private Answer ask(Visit who, Cast.Somebody forWhom) {
        return who.post(company.path("/people/" + forWhom.person().id() + "/password-reset"), Map.of());
    }

    private String link() {
        String link = ask(marta, paul).page().select("#reset-link").val();
        return link.replaceFirst("http://localhost:\\d+", "");
    }

    private Answer use(String link) {
        Visit stranger = visit();
        stranger.get(link);
        return stranger.post(link, Map.of("password", NEW_PASSWORD));
    }

    @Test
    void setsANewPasswordAndEndsAllSessions() {
        Visit before = signedIn(paul);

        Answer answer = use(link());

        assertThat(answer.location()).isEqualTo("/sign-in?changed");
        assertThat(before.get("/my-account").location()).startsWith("/sign-in");
        assertThat(visit().signIn(paul.email(), NEW_PASSWORD).get("/my-account").status())
                .isEqualTo(200);
    }

    @Test
    void signsNobodyIn() {
        String link = link();
        Visit stranger = visit();
        stranger.get(link);

        stranger.post(link, Map.of("password", NEW_PASSWORD));

        assertThat(stranger.get("/my-account").location()).startsWith("/sign-in");
    }

    @Test
    void worksOnce() {
        String link = link();
        use(link);

        assertThat(visit().get(link).status()).isEqualTo(404);
    }

    @Test
    void worksForOneOfTwenty() throws Exception {
        String link = link();
        List<Callable<Integer>> tries = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Visit stranger = visit();
            stranger.get(link);
            tries.add(
                    () -> stranger.post(link, Map.of("password", NEW_PASSWORD)).status());
        }

        ExecutorService threads = Executors.newFixedThreadPool(20);
        List<Integer> statuses = new ArrayList<>();
        for (Future<Integer> each : threads.invokeAll(tries)) {
            statuses.add(each.get());
        }
        threads.shutdown();

        assertThat(statuses).containsOnly(303, 404).containsOnlyOnce(303);
    }

    @Test
    void worksForThirtyMinutes() {
        String link = link();

        clock.advance(Duration.ofMinutes(30));

        assertThat(visit().get(link).status()).isEqualTo(404);
    }

    @Test
    void aNewLinkReplacesTheOldOne() {
        String old = link();
        link();

        assertThat(visit().get(old).status()).isEqualTo(404);
    }

    @Test
    void refusesAnEasyPassword() {
        String link = link();
        Visit stranger = visit();
        stranger.get(link);

        Answer answer = stranger.post(link, Map.of("password", "short"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(use(link).status()).isEqualTo(303);
    }

    @Test
    void theDatabaseDoesNotHoldTheSecret() {
        String secret = link().replaceFirst("/password-resets/", "");

        assertThat(new DatabaseText(jdbc).rows(Set.of()).toString()).doesNotContain(secret);
    }

    @Test
    void isNotForOnesOwnAccount() {
        assertThat(ask(marta, company.accountable()).status()).isEqualTo(422);
    }

    @Test
    void isNotForAnAccountOfAnotherOrganisationToo() {
        Cast.Company other = cast.company("Brasserie");
        jdbc.sql("update person set account_id = ? where organisation_id = ? and account_id = ?")
                .params(
                        paul.account().id(),
                        other.organisation().id().value(),
                        other.employee().account().id())
                .update();

        Answer answer = ask(marta, paul);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#reset-link")).isEmpty();
    }

    @Test
    void isNotForAnOperator() {
        jdbc.sql("update account set operator = true where id = ?")
                .param(paul.account().id())
                .update();

        assertThat(ask(marta, paul).status()).isEqualTo(422);
    }

    @Test
    void makingOneAsksForAFreshSignIn() {
        clock.advance(Duration.ofMinutes(11));

        assertThat(ask(marta, paul).status()).isEqualTo(403);
    }

    @Test
    void theJournalOfTheOrganisationSaysWhoMadeIt() {
        link();

        assertThat(jdbc.sql("select action from journal_entry where organisation_id = ? and subject = ?")
                        .params(
                                company.organisation().id().value(),
                                paul.account().id())
                        .query(String.class)
                        .list())
                .contains("account.reset-link-made");
    }
}
