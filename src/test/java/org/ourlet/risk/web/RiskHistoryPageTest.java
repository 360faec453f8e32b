// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourlet.planning.OverdueWork;
import org.ourlet.risk.Examples;
import org.ourlet.risk.RiskAssessments;
import org.ourlet.testing.Cast;
import org.ourlet.testing.PageTest;
import org.ourlet.testing.Visit;
import org.springframework.beans.factory.annotation.Autowired;

/** The history of a risk, and the day on which the risks are looked at again, over HTTP. */
class RiskHistoryPageTest extends PageTest {

    @Autowired
    private RiskAssessments assessments;

    @Autowired
    private List<OverdueWork> overdue;

    private Cast.Company company;
    private Visit marta;
    private String path;

    @BeforeEach
    void make() {
        company = cast.company("Proofbox");
        marta = signedIn(company.accountable());
        String id = assessments.add(
                company.accountable().actor(), company.organisation().id(), Examples.proofbox());
        path = company.path("/risks/" + id);
        marta.get(path);
    }

    private String version(String risk) {
        return marta.get(path + "/risks/" + risk)
                .page()
                .select("form[action$=/rating] input[name=version]")
                .val();
    }

    private void rate(String risk, String likelihood) {
        Visit.Answer rated = marta.post(
                path + "/risks/" + risk + "/rating",
                Map.of("likelihood", likelihood, "vulnerability", "4", "version", version(risk)));
        assertThat(rated.status()).isEqualTo(303);
    }

    private String review() {
        return marta.post(path + "/review", Map.of("name", "Second look", "triggers", "A new supplier"))
                .location()
                .replaceFirst("/review$", "");
    }

    @Test
    void showsTheLevelsOfEachAssessmentAndWhoDidWhat() {
        rate("R01", "4");
        rate("R02", "1");
        marta.post(path + "/risks/R01/implementation", Map.of("version", version("R01"), "works", "true"));
        path = review();
        rate("R01", "1");

        var page = marta.get(path + "/risks/R01/history").page();

        List<String> levels =
                page.select("section[aria-labelledby=levels] tbody tr").eachText();
        assertThat(levels).hasSize(2);
        assertThat(levels.get(0)).contains("Second look");
        assertThat(levels.get(1)).contains("64", "Reduce", "works since 1 Mar 2027", "16");
        assertThat(page.select("section[aria-labelledby=entries] li").eachText())
                .hasSize(3)
                .allMatch(line -> line.startsWith(company.accountable().person().name()))
                .noneMatch(line -> line.contains("R02"))
                .first()
                .asString()
                .contains("rated R01");
    }

    @Test
    void theEarlierAssessmentDoesNotKnowTheLaterOne() {
        String earlier = path;
        path = review();
        rate("R01", "1");

        var page = marta.get(earlier + "/risks/R01/history").page();

        assertThat(page.select("section[aria-labelledby=levels] tbody tr")).hasSize(1);
        assertThat(page.text()).contains("Nothing was recorded about it yet");
    }

    @Test
    void costsTheSameStatementsForEveryRisk() {
        rate("R01", "1");
        rate("R01", "2");
        marta.get(path + "/risks/R02/history");

        int few =
                statements.during(() -> marta.get(path + "/risks/R02/history")).size();

        assertThat(statements.during(() -> marta.get(path + "/risks/R01/history")))
                .hasSize(few);
        assertThat(marta.get(path + "/risks/R99/history").status()).isEqualTo(404);
    }

    @Test
    void aReviewWhoseDayHasPassedWaitsForWhoeverIsAccountable() {
        Visit.Answer saved = marta.post(
                path + "/review/notes",
                Map.of("triggers", "A serious incident", "nextOn", "2027-03-02", "version", "0"));

        assertThat(saved.status()).isEqualTo(303);
        assertThat(marta.get(path + "/review").page().select("#nextOn").val()).isEqualTo("2027-03-02");
        assertThat(late("2027-03-02")).isEmpty();
        assertThat(late("2027-03-03"))
                .singleElement()
                .satisfies(item -> assertThat(path).endsWith(item.path().replace("/review", "")))
                .extracting(OverdueWork.Item::person)
                .isEqualTo(company.accountable().person().id());
    }

    @Test
    void aReviewThatHasBegunIsNotLateAnyMore() {
        marta.post(path + "/review/notes", Map.of("nextOn", "2027-03-02", "version", "0"));
        review();

        assertThat(late("2027-03-03")).isEmpty();
    }

    private List<OverdueWork.Item> late(String day) {
        return overdue.stream()
                .flatMap(work -> work.overdueIn(company.organisation().id(), LocalDate.parse(day)).stream())
                .toList();
    }

    @Test
    void aDayThatIsNoneComesBack() {
        Visit.Answer refused =
                marta.post(path + "/review/notes", Map.of("triggers", "x", "nextOn", "soon", "version", "0"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#triggers").val()).isEqualTo("x");
    }
}
