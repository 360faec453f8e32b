// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourlet.risk.Examples;
import org.ourlet.risk.RiskAssessments;
import org.ourlet.testing.Cast;
import org.ourlet.testing.PageTest;
import org.ourlet.testing.Visit;
import org.springframework.beans.factory.annotation.Autowired;

/** A risk in money, over HTTP. */
class LossPageTest extends PageTest {

    @Autowired
    private RiskAssessments assessments;

    private Visit marta;
    private String risk;
    private String levels;

    @BeforeEach
    void make() {
        Cast.Company company = cast.company("Proofbox");
        marta = signedIn(company.accountable());
        String id = assessments.add(
                company.accountable().actor(), company.organisation().id(), Examples.proofbox());
        risk = company.path("/risks/" + id + "/risks/R01");
        levels = marta.get(risk).page().select("#levels").text();
    }

    private Visit.Answer estimate(String once, String times, String after, String cost, long version) {
        return marta.post(
                risk + "/loss",
                Map.of(
                        "once", once,
                        "timesPerYear", times,
                        "timesPerYearAfter", after,
                        "costPerYear", cost,
                        "version", Long.toString(version)));
    }

    @Test
    void showsTheReturnOfTheExample() {
        Visit.Answer saved = estimate("40 000", "0,30", "0.1", "3000", 0);
        String shown = marta.get(risk).page().select("#levels").text();

        assertThat(saved.status()).isEqualTo(303);
        assertThat(levels).doesNotContain("Return on security investment");
        assertThat(shown)
                .contains("12,000 EUR", "4,000 EUR", "1.67", "saves more than it costs")
                .startsWith(levels);
    }

    @Test
    void sayNothingThatCannotBeSaid() {
        estimate("40000", "0.3", "", "", 0);
        String shown = marta.get(risk).page().select("#levels").text();

        assertThat(shown).contains("12,000 EUR").doesNotContain("after treatment 0", "Return on security investment");
    }

    @Test
    void showsWhatIsTypedBeforeItIsSaved() {
        Visit.Answer shown = marta.post(
                risk + "/preview",
                Map.of(
                        "form",
                        "loss",
                        "once",
                        "1000",
                        "timesPerYear",
                        "2",
                        "timesPerYearAfter",
                        "0",
                        "costPerYear",
                        "500"));

        assertThat(shown.text()).contains("3.00");
        assertThat(marta.get(risk).page().select("#levels").text()).isEqualTo(levels);
    }

    @Test
    void badNumbersComeBackWithASentence() {
        Visit.Answer refused = estimate("a lot", "often", "0.00001", "-3", 0);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#loss ~ details .ol-error")).hasSize(4);
        assertThat(refused.page().select("#once").val()).isEqualTo("a lot");
        assertThat(refused.page().select("section[aria-labelledby=loss] details[open]"))
                .hasSize(1);
    }

    @Test
    void treatmentDoesNotMakeItMoreFrequent() {
        Visit.Answer refused = estimate("1000", "0.1", "0.2", "50", 0);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("cannot happen more often than now");
    }

    @Test
    void ratingTheRiskKeepsTheEstimate() {
        estimate("40000", "0.3", "0.1", "3000", 0);
        marta.post(risk + "/rating", Map.of("likelihood", "1", "vulnerability", "4", "version", "1"));

        assertThat(marta.get(risk).page().select("#levels").text()).contains("1.67");
        assertThat(marta.get(risk).page().select("#once").val()).isEqualTo("40000");
    }
}
