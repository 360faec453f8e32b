// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning.calendar.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourlet.guide.ActorCategory;
import org.ourlet.testing.Cast.Company;
import org.ourlet.testing.PageTest;
import org.ourlet.testing.Visit;
import org.ourlet.testing.Visit.Answer;

class CalendarPageTest extends PageTest {

    private Company company;
    private Visit marta;

    @BeforeEach
    void found() {
        company = cast.company("Brasserie du Nord");
        marta = signedIn(company.accountable());
    }

    @Test
    void leadsToTheLevelsWhileNoneIsChosen() {
        Answer answer = marta.get(company.path("/calendar"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.page().select("main a.btn-primary").attr("href")).isEqualTo(company.path("/level"));
    }

    @Test
    void showsEveryActivityOfTheLevelInTheGridAndInTheTable() {
        choose("2");

        Answer answer = marta.get(company.path("/calendar"));

        assertThat(answer.page().select(".ol-gantt .ol-bar:not(.is-mile)")).hasSize(15);
        assertThat(answer.page().select("table.ol-table tbody tr")).hasSize(15);
        assertThat(answer.page().select("table.ol-table tbody tr").first().text())
                .startsWith("T1")
                .contains("1 Mar 2027")
                .endsWith("yes");
    }

    @Test
    void namesTheCriticalPathAndTheMilestones() {
        choose("4");

        Answer answer = marta.get(company.path("/calendar"));

        assertThat(answer.page()
                        .select("section[aria-labelledby=critical-h] .ol-code")
                        .eachText())
                .startsWith("T1", "P1", "P2", "P3", "P4")
                .endsWith("C4", "A3");
        assertThat(answer.page()
                        .select("section[aria-labelledby=milestones-h] .ol-code")
                        .eachText())
                .startsWith("M0", "M1")
                .endsWith("M8");
    }

    @Test
    void marksToday() {
        choose("4");
        clock.set(clock.instant().plus(java.time.Duration.ofDays(15)));

        Answer answer = signedIn(company.accountable()).get(company.path("/calendar"));

        assertThat(answer.page().select(".ol-now").first().className()).contains("ol-w-2");
    }

    @Test
    void beginsAtTheWeekThatIsAskedFor() {
        choose("4");

        Answer answer = marta.get(company.path("/calendar?from=2027-08-04"));

        assertThat(answer.page().select(".ol-gantt tbody tr:contains(T1) .ol-bar"))
                .isEmpty();
        assertThat(answer.page().select(".ol-month").first().text()).contains("Aug", "2027");
        assertThat(marta.get(company.path("/calendar?from=spring")).status()).isEqualTo(404);
    }

    @Test
    void staysInsideTheGridOfALongRound() {
        marta.post(company.path("/interview/2"), Map.of("size", "250"));
        choose("5");

        Answer answer = marta.get(company.path("/calendar"));

        assertThat(answer.page().select("table.ol-gantt").hasClass("ol-weeks-104"))
                .isTrue();
        assertThat(answer.text()).contains("Show the whole round");
    }

    @Test
    void costsAsManyStatementsForThirtyTwoActivitiesAsForSeven() {
        choose("1");
        marta.get(company.path("/calendar"));
        int few = statements.during(() -> marta.get(company.path("/calendar"))).size();
        marta.post(company.path("/level"), Map.of("level", "5", "version", "0"));

        int many = statements.during(() -> marta.get(company.path("/calendar"))).size();

        assertThat(many).isEqualTo(few).isLessThan(60);
    }

    @Test
    void isNotForEmployees() {
        assertThat(signedIn(company.the(ActorCategory.EMPLOYEE))
                        .get(company.path("/calendar"))
                        .status())
                .isEqualTo(403);
    }

    private void choose(String level) {
        marta.post(company.path("/level"), Map.of("level", level));
    }
}
