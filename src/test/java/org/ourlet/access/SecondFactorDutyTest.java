// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.ourlet.access.factor.TotpSecret;
import org.ourlet.guide.ActorCategory;
import org.ourlet.testing.Cast;
import org.ourlet.testing.RunningProgram;
import org.ourlet.testing.TestClock;
import org.ourlet.testing.Visit;
import org.ourlet.testing.Visit.Answer;

/** Who has to have a second factor, in an installation that asks for it; other tests run in one that does not. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SecondFactorDutyTest {

    private static final Map<String, String> PERSON = Map.of("Accept", "text/html");
    private static final String PATH = "/my-account/second-factor";

    private RunningProgram program;
    private Cast.Company company;
    private Account operator;

    @BeforeAll
    void start(@TempDir Path data) {
        program = RunningProgram.strict(data);
        program.clock().set(TestClock.START);
        company = program.cast().company("Proofbox");
        operator = program.cast().operator();
    }

    @AfterAll
    void stop() {
        program.close();
    }

    @BeforeEach
    void sevenDaysBefore() {
        program.clock().set(TestClock.START);
    }

    private Answer signIn(Visit visit, String email, Map<String, String> headers) {
        visit.get("/sign-in");
        Answer answer = visit.postRaw(
                "/sign-in",
                List.of(
                        Map.entry("email", email),
                        Map.entry("password", Cast.PASSWORD),
                        Map.entry("_csrf", visit.csrf())),
                headers);
        visit.get("/sign-in/code");
        return answer;
    }

    private List<String> dutiful() {
        return List.of(company.manager().email(), company.accountable().email(), operator.email());
    }

    @Test
    void asksThoseWhoAnswerForSecurityAndLetsThemPutItOff() {
        for (String email : dutiful()) {
            Visit visit = program.visit();

            assertThat(signIn(visit, email, PERSON).location()).as(email).isEqualTo(PATH + "?next=%2F");
            Answer page = visit.get(PATH + "?next=/");
            assertThat(page.heading()).isEqualTo("Sign-in methods");
            assertThat(page.page().select("main a.btn").eachText()).containsExactly("Add a passkey", "Later");
            assertThat(visit.get("/organisations").status()).isEqualTo(200);
        }
    }

    @Test
    void doesNotAskTheOthers() {
        for (ActorCategory category : List.of(ActorCategory.EMPLOYEE, ActorCategory.OPERATIONAL_MANAGEMENT)) {
            program.clock().set(TestClock.START.plus(Duration.ofDays(400)));

            assertThat(signIn(program.visit(), company.the(category).email(), PERSON)
                            .location())
                    .isEqualTo("/");
        }
    }

    @Test
    void aProgramGoesOnWithinTheWeek() {
        Visit visit = program.visit();

        assertThat(signIn(visit, company.accountable().email(), Map.of()).location())
                .isEqualTo("/");
        assertThat(visit.get("/api/v1/session").status()).isEqualTo(200);
        assertThat(visit.get(company.api("/plan")).status()).isNotIn(401, 403);
    }

    @Test
    void aLinkIsFollowedWithinTheWeek() {
        Visit visit = program.visit();
        visit.get("/sign-in");

        Answer answer = visit.post(
                "/sign-in",
                Map.of("email", company.manager().email(), "password", Cast.PASSWORD, "next", company.path("")));

        assertThat(answer.location()).isEqualTo(company.path(""));
    }

    @Test
    void nothingElseWorksAfterTheWeek() {
        program.clock().set(TestClock.START.plus(SecondFactorDuty.GRACE));
        for (String email : dutiful()) {
            Visit visit = program.visit();
            signIn(visit, email, PERSON);

            visit.get(PATH);

            assertThat(visit.get("/organisations").location()).isEqualTo(PATH);
            assertThat(visit.get(company.path("")).location()).isIn(PATH, "");
            assertThat(visit.get("/search?q=a").location()).isEqualTo(PATH);
            assertThat(visit.get("/api/v1/session").status()).isEqualTo(403);
            assertThat(visit.post("/my-account/sessions/end-others", Map.of()).location())
                    .isEqualTo(PATH);
            assertThat(visit.get(PATH).page().select("main a.btn").eachText()).doesNotContain("Later");
        }
    }

    @Test
    void everythingWorksOnceItIsSetUp() {
        Cast.Company other = program.cast().company("Brasserie");
        program.clock().set(TestClock.START.plus(SecondFactorDuty.GRACE));
        Visit visit = program.visit();
        signIn(visit, other.manager().email(), PERSON);
        visit.get(PATH);

        visit.post(PATH + "/secret", Map.of());
        TotpSecret secret = program.bean(SecondFactors.class)
                .prepared(other.manager().account().id())
                .orElseThrow();
        Answer codes =
                visit.post(PATH, Map.of("code", secret.code(program.clock().instant()), "next", "/"));

        assertThat(codes.page().select("#codes code")).hasSize(10);
        assertThat(visit.get(other.path("")).status()).isEqualTo(200);
    }

    @Test
    void aDemoAsksNobody(@TempDir Path data) {
        try (RunningProgram demo = RunningProgram.demo(data)) {
            demo.clock().advance(Duration.ofDays(30));
            Visit marta = demo.visit().signIn("marta@proofbox.example", "ourlet-demo-2027");

            assertThat(demo.bean(SecondFactorDuty.class).asksNobody()).isTrue();
            assertThat(marta.get("/my-account").text()).contains("asks nobody for a passkey or a code");
        }
    }
}
