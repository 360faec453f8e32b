// SPDX-License-Identifier: Apache-2.0
package org.ourlet.webshell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ourlet.guide.ActorCategory;
import org.ourlet.people.People;
import org.ourlet.planning.Plans;
import org.ourlet.tailoring.ImplementationLevel;
import org.ourlet.tailoring.Tailoring;
import org.ourlet.testing.Cast;
import org.ourlet.testing.PageTest;
import org.ourlet.testing.TestClock;
import org.ourlet.testing.Visit;
import org.springframework.beans.factory.annotation.Autowired;

class KeptPagesTest extends PageTest {

    private static final String TOKEN = "name=\"_csrf\" value=\"[^\"]*\"";

    /** Session, account, member, state of the organisation, and what the frame around each page announces. */
    private static final int STATEMENTS = 6;

    @Autowired
    private Plans plans;

    @Autowired
    private Tailoring tailoring;

    @Autowired
    private People people;

    private static String withoutTokens(Visit.Answer answer) {
        return answer.text().replaceAll(TOKEN, "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/activities/P1", "/level", "/documents/W14", "/documents", "/calendar", "/gap"})
    void secondTimeTheSamePageIsNotMadeAgain(String path) {
        Cast.Company company = cast.company("Twice");
        life.live(company);
        Visit visit = signedIn(company.accountable());
        Visit.Answer first = visit.get(company.path(path));
        AtomicReference<Visit.Answer> second = new AtomicReference<>();
        int anew = statements.during(() -> visit.get(company.path(path))).size();
        int both = statements
                .during(() -> {
                    visit.get(company.path(path));
                    second.set(visit.get(company.path(path)));
                })
                .size();

        assertThat(withoutTokens(second.get())).isEqualTo(withoutTokens(first));
        assertThat(second.get().header("content-type")).isEqualTo(first.header("content-type"));
        int other = statements
                        .during(() -> {
                            visit.get(company.path(path));
                            visit.get(company.path(path + "?other=1"));
                        })
                        .size()
                - anew;
        assertThat(both - anew)
                .as("statements of the kept page")
                .isEqualTo(STATEMENTS)
                .isLessThan(other);
    }

    @Test
    void formsOfAKeptPageCarryAFreshTokenThatIsTaken() {
        Cast.Company company = cast.company("Token");
        life.live(company);
        Visit visit = signedIn(company.accountable());
        String first = visit.get(company.path("/plan")).text();
        String second = visit.get(company.path("/plan")).text();
        assertThat(second).isNotEqualTo(first);
        Visit.Answer answer = visit.post("/preferences", Map.of("theme", "dark", "back", "/organisations"));
        assertThat(answer.status()).isEqualTo(303);
    }

    @Test
    void whatChangesIsSeenAtOnce() {
        Cast.Company company = cast.company("Change");
        life.live(company);
        Visit visit = signedIn(company.accountable());
        String before = withoutTokens(visit.get(company.path("/plan")));
        plans.choose(
                company.accountable().actor(),
                company.organisation().id(),
                tailoring.selection(ImplementationLevel.LEVEL_1).codes(),
                plans.current(company.organisation().id()).orElseThrow().version());

        assertThat(withoutTokens(visit.get(company.path("/plan")))).isNotEqualTo(before);
    }

    @Test
    void everybodyHasPagesOfTheirOwn() {
        Cast.Company company = cast.company("Own");
        life.live(company);
        Visit accountable = signedIn(company.accountable());
        Visit employee = signedIn(company.employee());
        String hers = accountable.get(company.path("")).text();
        String theirs = employee.get(company.path("")).text();

        assertThat(hers).contains(company.accountable().person().name());
        assertThat(theirs).contains(company.employee().person().name());
        assertThat(theirs).doesNotContain(company.path("/plan"));
    }

    @Test
    void languageAndThemeAreSeenAtOnce() {
        Cast.Company company = cast.company("Words");
        life.live(company);
        Visit visit = signedIn(company.accountable());
        visit.get(company.path("/plan"));
        visit.post("/preferences", Map.of("language", "de", "back", "/organisations"));
        assertThat(visit.get(company.path("/plan")).text()).contains("<html lang=\"de\"");
        visit.post("/preferences", Map.of("theme", "dark", "back", "/organisations"));
        assertThat(visit.get(company.path("/plan")).text()).contains("data-bs-theme=\"dark\"");
    }

    @Test
    void whoMayNoLongerReadAPageDoesNotGetTheKeptOne() {
        Cast.Company company = cast.company("Lost right");
        life.live(company);
        Visit visit = signedIn(company.manager());
        assertThat(visit.get(company.path("/plan")).status()).isEqualTo(200);
        assertThat(people.withdraw(
                        company.accountable().actor(),
                        company.organisation().id(),
                        company.manager().person().id(),
                        ActorCategory.TOP_MANAGEMENT))
                .isEmpty();
        assertThat(visit.get(company.path("/plan")).status()).isEqualTo(403);
    }

    @Test
    void nextDayThePageIsMadeAgain() {
        Cast.Company company = cast.company("Next day");
        life.live(company);
        Visit visit = signedIn(company.accountable());
        String today = withoutTokens(visit.get(company.path("/calendar")));
        clock.set(TestClock.START.plus(Duration.ofDays(400)));
        Visit later = signedIn(company.accountable());
        assertThat(withoutTokens(later.get(company.path("/calendar")))).isNotEqualTo(today);
    }

    @Test
    void refusedFormsAreNeverKept() {
        Cast.Company company = cast.company("Refused");
        life.live(company);
        Visit visit = signedIn(company.accountable());
        visit.get(company.path(""));
        Visit.Answer refused = visit.post(
                company.path("/next-action/postponement"),
                Map.of("activity", "P1", "until", LocalDate.MIN + "-no-day"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(visit.get(company.path("")).text()).doesNotContain("-no-day");
    }
}
