// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourlet.risk.Risk;
import org.ourlet.risk.RiskAssessment;
import org.ourlet.risk.RiskAssessments;
import org.ourlet.risk.RiskMethods;
import org.ourlet.testing.Cast.Company;
import org.ourlet.testing.PageTest;
import org.ourlet.testing.Visit;
import org.ourlet.testing.Visit.Answer;
import org.springframework.beans.factory.annotation.Autowired;

/** The catalogue suggests ratings and controls; nothing counts before somebody keeps it. */
class SuggestionsTest extends PageTest {

    @Autowired
    private RiskAssessments assessments;

    @Autowired
    private RiskMethods methods;

    private Company company;
    private Visit marta;
    private String path;
    private String assessment;

    @BeforeEach
    void findOneRisk() {
        company = cast.company("Cabinet Weber");
        marta = signedIn(company.accountable());
        assessment = assessments.start(
                company.accountable().actor(),
                company.organisation().id(),
                "First",
                new RiskAssessment.Money("EUR", null),
                methods.byDefault());
        path = company.path("/risks/" + assessment);
        marta.postAll(
                path + "/sector-packs/accounting",
                List.of(Map.entry("asset", "payments"), Map.entry("asset", "online-banking")));
        marta.post(path + "/find-risks", Map.of("decision-IS1:payment-fraud", "accept"));
    }

    private Risk risk() {
        return assessments
                .get(company.organisation().id(), assessment)
                .assessment()
                .find("R01")
                .orElseThrow();
    }

    private static String chosen(Document page, String field) {
        return page.select("input[name=" + field + "][checked]").val();
    }

    @Test
    void proposesWhatIsTypicalUntilSomebodyRates() {
        Document before = marta.get(path + "/risks/R01").page();

        assertThat(chosen(before, "likelihood")).isEqualTo("3");
        assertThat(chosen(before, "vulnerability")).isEqualTo("4");
        assertThat(before.text()).contains("3 · Likely (typical)");
        assertThat(risk().estimate().likelihood()).isNull();

        marta.post(path + "/risks/R01/rating", Map.of("likelihood", "2", "vulnerability", "1", "version", "0"));
        Document after = marta.get(path + "/risks/R01").page();

        assertThat(chosen(after, "likelihood")).isEqualTo("2");
        assertThat(after.text()).doesNotContain("(typical)");
    }

    @Test
    void whoMayNotRateSeesThatNothingIsRated() {
        Document page = signedIn(company.manager()).get(path + "/risks/R01").page();

        assertThat(chosen(page, "likelihood")).isEmpty();
        assertThat(page.text()).doesNotContain("(typical)");
    }

    @Test
    void proposesControlsByNameAndAddsTheTickedOnes() {
        Document page = marta.get(path + "/risks/R01").page();

        Answer answer = marta.postAll(
                path + "/risks/R01/treatment",
                List.of(
                        Map.entry("version", "0"),
                        Map.entry("decision", "REDUCE"),
                        Map.entry("lists.controls", "Call back before paying"),
                        Map.entry("lists.proposed", "A.5.3"),
                        Map.entry("lists.proposed", "A.5.14"),
                        Map.entry("lists.proposed", "nonsense")));

        assertThat(page.select("input[name=lists.proposed]")).hasSizeBetween(3, 6);
        assertThat(page.select("label:has(input[name=lists.proposed][value=A.5.3])")
                        .text())
                .startsWith("A.5.3 ")
                .hasSizeGreaterThan(10);
        assertThat(answer.status()).isEqualTo(303);
        assertThat(risk().treatment().controls()).containsExactly("Call back before paying", "A.5.3", "A.5.14");
        assertThat(marta.get(path + "/risks/R01").page().select("input[name=lists.proposed][value=A.5.3]"))
                .isEmpty();
    }
}
