// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ourlet.testing.Cast;
import org.ourlet.testing.PageTest;
import org.ourlet.testing.TestClock;
import org.ourlet.testing.Visit;
import org.ourlet.testing.Visit.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the sign-in form tells, and to whom. */
class SigningInTest extends PageTest {

    @Autowired
    private JdbcClient jdbc;

    private Answer signIn(Visit visit, String email, String password) {
        visit.get("/sign-in");
        return visit.post("/sign-in", Map.of("email", email, "password", password));
    }

    @Test
    void answersAnUnknownAddressLikeAWrongPassword() {
        Cast.Company company = cast.company("Proofbox");

        Answer wrong = signIn(visit(), company.employee().email(), "not the password at all");
        Answer unknown = signIn(visit(), "nobody@" + company.mark() + ".example", "not the password at all");

        assertThat(wrong.location()).isEqualTo("/sign-in?refused");
        assertThat(unknown.status()).isEqualTo(wrong.status());
        assertThat(unknown.location()).isEqualTo(wrong.location());
        assertThat(unknown.bytes()).isEqualTo(wrong.bytes());
    }

    @Test
    void answersASuspendedAccountLikeAWrongPassword() {
        Cast.Company company = cast.company("Proofbox");
        jdbc.sql("update account set suspended = true where id = ?")
                .param(company.employee().account().id())
                .update();

        Answer answer = signIn(visit(), company.employee().email(), Cast.PASSWORD);

        assertThat(answer.location()).isEqualTo("/sign-in?refused");
    }

    @Test
    void refusesEvenTheRightPasswordAfterTenWrongOnes() {
        Cast.Company company = cast.company("Proofbox");
        for (int i = 0; i < 10; i++) {
            signIn(visit(), company.employee().email(), "guess number " + i);
        }

        assertThat(signIn(visit(), company.employee().email(), Cast.PASSWORD).location())
                .contains("refused");

        clock.advance(Duration.ofMinutes(11));
        assertThat(signIn(visit(), company.employee().email(), Cast.PASSWORD).location())
                .isEqualTo("/");
    }

    @Test
    void guessingFromElsewhereKeepsNobodyOut() {
        Cast.Company company = cast.company("Proofbox");
        Visit paul = signedIn(company.employee());
        paul.post("/sign-out", Map.of());
        for (int i = 0; i < 20; i++) {
            signIn(visit(), company.employee().email(), "guess number " + i);
        }

        assertThat(signIn(visit(), company.employee().email(), Cast.PASSWORD).location())
                .as("from an unknown browser")
                .contains("refused");
        assertThat(signIn(paul, company.employee().email(), Cast.PASSWORD).location())
                .as("from the browser that is known")
                .isEqualTo("/");
    }

    @Test
    void aKnownBrowserHasTenGuessesToo() {
        Cast.Company company = cast.company("Proofbox");
        Visit thief = signedIn(company.employee());
        thief.post("/sign-out", Map.of());
        for (int i = 0; i < 10; i++) {
            signIn(thief, company.employee().email(), "guess number " + i);
        }

        assertThat(signIn(thief, company.employee().email(), Cast.PASSWORD).location())
                .contains("refused");
    }

    @Test
    void theMarkOfAnotherAddressCountsForNothing() {
        Cast.Company company = cast.company("Proofbox");
        Visit other = signedIn(company.manager());
        other.post("/sign-out", Map.of());
        for (int i = 0; i < 10; i++) {
            signIn(visit(), company.employee().email(), "guess number " + i);
        }

        assertThat(signIn(other, company.employee().email(), Cast.PASSWORD).location())
                .contains("refused");
    }

    @Test
    void makesANewSecretForEachSession() {
        Cast.Company company = cast.company("Proofbox");
        Visit visit = signedIn(company.employee());
        String before = visit.cookies().get("ourlet_session");

        visit.post("/sign-in", Map.of("email", company.employee().email(), "password", Cast.PASSWORD));

        assertThat(visit.cookies().get("ourlet_session")).isNotEqualTo(before);
        assertThat(old(before).status()).isEqualTo(303);
    }

    private Answer old(String secret) {
        return visit().get("/organisations", Map.of("Cookie", "ourlet_session=" + secret));
    }

    @Test
    void opensNoSessionThatSomebodyElseThoughtOf() {
        Cast.Company company = cast.company("Proofbox");
        Visit victim = visit();
        victim.get("/sign-in", Map.of("Cookie", "ourlet_session=fixed"));

        victim.signIn(company.employee().email(), Cast.PASSWORD);

        assertThat(victim.cookies().get("ourlet_session")).isNotEqualTo("fixed");
        assertThat(old("fixed").status()).isEqualTo(303);
    }

    @Test
    void endsAfterAnHourOfSilence() {
        Visit visit = signedIn(cast.company("Proofbox").employee());

        clock.advance(Duration.ofMinutes(59));
        assertThat(visit.get("/organisations").status()).isEqualTo(200);
        clock.advance(Duration.ofMinutes(61));
        assertThat(visit.get("/organisations").location()).startsWith("/sign-in");
    }

    @Test
    void endsAfterTwelveHoursInAnyCase() {
        Visit visit = signedIn(cast.company("Proofbox").employee());

        for (int half = 0; half < 24; half++) {
            assertThat(visit.get("/organisations").status()).isEqualTo(200);
            clock.advance(Duration.ofMinutes(30));
        }

        clock.advance(Duration.ofSeconds(1));
        assertThat(clock.instant()).isAfter(TestClock.START.plus(Duration.ofHours(12)));
        assertThat(visit.get("/organisations").location()).startsWith("/sign-in");
    }

    @Test
    void endsWithSigningOut() {
        Visit visit = signedIn(cast.company("Proofbox").employee());
        String secret = visit.cookies().get("ourlet_session");

        visit.post("/sign-out", Map.of());

        assertThat(old(secret).status()).isEqualTo(303);
    }

    @Test
    void endsWithTheNextRequestAfterASuspension() {
        Cast.Company company = cast.company("Proofbox");
        Visit visit = signedIn(company.employee());

        jdbc.sql("update account set suspended = true where id = ?")
                .param(company.employee().account().id())
                .update();

        assertThat(visit.get("/organisations").location()).startsWith("/sign-in");
    }
}
