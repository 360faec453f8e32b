// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourlet.risk.Examples;
import org.ourlet.risk.Risk;
import org.ourlet.risk.RiskAssessments;
import org.ourlet.risk.TreatmentDecision;
import org.ourlet.testing.Cast;
import org.ourlet.testing.PageTest;
import org.ourlet.testing.Visit;
import org.ourlet.testing.Visit.Answer;
import org.springframework.beans.factory.annotation.Autowired;

class RiskGridPageTest extends PageTest {

    @Autowired
    private RiskAssessments assessments;

    private Cast.Company company;
    private Visit marta;
    private String id;
    private String path;

    @BeforeEach
    void make() {
        company = cast.company("Proofbox");
        marta = signedIn(company.accountable());
        id = assessments.add(
                company.accountable().actor(), company.organisation().id(), Examples.proofbox());
        path = company.path("/risks/" + id + "/grid");
    }

    private Risk risk(String ref) {
        return assessments
                .get(company.organisation().id(), id)
                .assessment()
                .find(ref)
                .orElseThrow();
    }

    /** What a browser would send of the page, with some fields changed. */
    private List<Map.Entry<String, String>> typed(Map<String, String> changes) {
        List<Map.Entry<String, String>> fields = new ArrayList<>();
        marta.get(path).page().select("form[method=post] [name]").forEach(field -> {
            String name = field.attr("name");
            String value = field.is("select") ? field.select("option[selected]").val() : field.val();
            if (!name.equals("_csrf") && !name.equals("tick")) {
                fields.add(Map.entry(name, changes.getOrDefault(name, value)));
            }
        });
        return fields;
    }

    @Test
    void ratesAndDecidesInManyRowsAtOnce() {
        Answer saved = marta.postAll(
                path, typed(Map.of("likelihood-R01", "4", "vulnerability-R02", "5", "decision-R08", "REDUCE")));

        assertThat(saved.status()).isEqualTo(303);
        assertThat(risk("R01").estimate().likelihood()).isEqualTo(4);
        assertThat(risk("R02").estimate().vulnerability()).isEqualTo(5);
        assertThat(risk("R08").treatment().decision()).isEqualTo(TreatmentDecision.REDUCE);
        assertThat(risk("R01").treatment().cost()).isNotNull();
        assertThat(risk("R03").standing().version()).isZero();
    }

    @Test
    void givesAValueToAllTickedRisks() {
        List<Map.Entry<String, String>> fields = typed(Map.of("all-likelihood", "1", "likelihood-R03", "3"));
        fields.add(Map.entry("tick", "R01"));
        fields.add(Map.entry("tick", "R02"));

        marta.postAll(path, fields);

        assertThat(risk("R01").estimate().likelihood()).isEqualTo(1);
        assertThat(risk("R02").estimate().likelihood()).isEqualTo(1);
        assertThat(risk("R03").estimate().likelihood()).isEqualTo(3);
    }

    @Test
    void anEmptyCellIsNotRated() {
        marta.postAll(path, typed(Map.of("likelihood-R08", "")));

        assertThat(risk("R08").estimate().likelihood()).isNull();
    }

    @Test
    void savesNothingWhileOneRowIsWrongAndKeepsWhatWasTyped() {
        Answer refused = marta.postAll(path, typed(Map.of("likelihood-R01", "9", "likelihood-R02", "1")));
        Answer words = marta.postAll(path, typed(Map.of("likelihood-R01", "often")));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".ol-errors a").attr("href")).isEqualTo("#R01");
        assertThat(refused.page().select("[name=likelihood-R01]").val()).isEqualTo("9");
        assertThat(refused.page().select("[name=likelihood-R02]").val()).isEqualTo("1");
        assertThat(words.status()).isEqualTo(422);
        assertThat(risk("R02").estimate().likelihood()).isEqualTo(3);
    }

    @Test
    void overwritesNothingThatSomebodyElseSaved() {
        List<Map.Entry<String, String>> old = typed(Map.of("likelihood-R01", "4"));
        marta.postAll(path, typed(Map.of("likelihood-R01", "0")));

        assertThat(marta.postAll(path, old).status()).isEqualTo(409);
        assertThat(risk("R01").estimate().likelihood()).isZero();
    }

    @Test
    void costsTheSameStatementsWhateverIsShown() {
        marta.get(path);

        int all = statements.during(() -> marta.get(path)).size();
        int one = statements.during(() -> marta.get(path + "?q=R01")).size();

        assertThat(all).isEqualTo(one);
    }
}
