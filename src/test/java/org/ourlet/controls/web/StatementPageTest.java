// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourlet.controls.Control;
import org.ourlet.controls.ControlState;
import org.ourlet.controls.Controls;
import org.ourlet.testing.Cast;
import org.ourlet.testing.PageTest;
import org.ourlet.testing.Visit;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StatementPageTest extends PageTest {

    private static final String PATH = "/statement-of-applicability";

    @Autowired
    private Controls controls;

    private Cast.Company proofbox;
    private Visit marta;

    @BeforeEach
    void enter() {
        proofbox = cast.company("Proofbox");
        marta = signedIn(proofbox.accountable());
    }

    private Document table(String query) {
        return marta.get(proofbox.path(PATH + query)).page();
    }

    private Visit.Answer decide(String reference, Map<String, String> fields) {
        return marta.post(proofbox.path(PATH + "/" + reference), fields);
    }

    private static List<String> numbers(Document page) {
        return page.select("tbody th .ol-code").eachText();
    }

    @Test
    void listsEachControlOnceWithASuggestionAndAReason() {
        Document page = table("");

        assertThat(page.selectFirst("h1").text()).isEqualTo("Statement of applicability");
        assertThat(numbers(page)).hasSize(93).doesNotHaveDuplicates();
        assertThat(page.select("tbody tr").first().text())
                .contains("A.5.1", "Applies", "Suggested", "Baseline for small firms", "Not started");
        assertThat(page.select("dd").eachText()).contains("36 of 93", "0 of 36", "93 of 93");
    }

    @Test
    void filtersByThemeApplicabilityAndState() {
        assertThat(numbers(table("?theme=PEOPLE"))).hasSize(8);
        assertThat(numbers(table("?applies=NO"))).hasSize(57);
        assertThat(numbers(table("?theme=PEOPLE&applies=YES&state=NOT_STARTED")))
                .hasSize(5);
        assertThat(table("?state=PROVEN").text()).contains("Nothing fits the filter");
        assertThat(numbers(table("?theme=nonsense&applies=YES"))).isEmpty();
    }

    @Test
    void showsTheEditionOf2005() {
        Document page = table("?edition=2005");

        assertThat(numbers(page)).hasSize(133);
        assertThat(page.select("tbody tr").get(3).text()).contains("A.6.1.2", "To decide", "nearest: A.5.2");
    }

    @Test
    void decidesAndGoesOnToTheNextControl() {
        Visit.Answer answer = decide("A.5.1", Map.of("choice", "APPLICABLE", "state", "IN_PROGRESS", "version", "0"));

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).endsWith(PATH + "/A.5.2");
        assertThat(table("").select("tbody tr").first().text())
                .contains("Applies", "Under way")
                .doesNotContain("Suggested");
    }

    @Test
    void keepsTheReasonOfWhoeverOverrules() {
        decide("A.5.1", Map.of("choice", "EXCLUDED", "reason", "We are only two", "version", "0"));

        Document line = marta.get(proofbox.path(PATH + "/A.5.1")).page();

        assertThat(table("").select("tbody tr").first().text()).contains("Excluded", "We are only two");
        assertThat(line.text()).contains("The program suggests: applies", "Decisions so far", "by Isms_accountable");
    }

    @Test
    void asksForTheReasonAndKeepsWhatWasTyped() {
        Visit.Answer answer = decide(
                "A.5.1",
                Map.of("choice", "EXCLUDED", "reason", " ", "evidence", "a list", "state", "PLANNED", "version", "0"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".ol-errors a").eachAttr("href")).containsExactly("#reason");
        assertThat(answer.page().selectFirst("#evidence").val()).isEqualTo("a list");
        assertThat(answer.page().select("input[name=choice][checked]").eachAttr("value"))
                .containsExactly("EXCLUDED");
        assertThat(answer.page().select("input[name=state][checked]").eachAttr("value"))
                .containsExactly("PLANNED");
    }

    @Test
    void refusesADecisionMadeOnAnOldState() {
        decide("A.5.1", Map.of("choice", "APPLICABLE", "version", "0"));

        Visit.Answer late = decide("A.5.1", Map.of("choice", "EXCLUDED", "reason", "Too late", "version", "0"));

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("Too late");
    }

    @Test
    void visitsOnlyWhatIsOpenWhenAsked() {
        decide("A.5.2", Map.of("choice", "APPLICABLE", "version", "0"));

        Visit.Answer answer =
                decide("A.5.1", Map.of("choice", "APPLICABLE", "version", "0", "only", "open", "keys", "off"));

        assertThat(answer.location()).endsWith(PATH + "/A.5.3?only=open&keys=off");
    }

    @Test
    void comesBackToTheTableAfterTheLastOne() {
        Visit.Answer answer = decide("A.8.34", Map.of("choice", "EXCLUDED", "version", "0"));

        assertThat(answer.location()).endsWith(PATH);
    }

    @Test
    void hasSingleKeysThatCanBeSwitchedOff() {
        Document on = marta.get(proofbox.path(PATH + "/A.5.2")).page();
        Document off = marta.get(proofbox.path(PATH + "/A.5.2?keys=off")).page();

        assertThat(on.select("main [data-key]").eachAttr("data-key"))
                .containsExactly("k", "l", "y", "n", "0", "1", "2", "3", "4", "5", "j");
        assertThat(off.select("main [data-key]")).isEmpty();
        assertThat(off.select("input[name=keys]").val()).isEqualTo("off");
    }

    @Test
    void confirmsWhatAppliesInOneGoWithAConstantNumberOfStatements() {
        List<String> sent = statements.during(() -> marta.post(proofbox.path(PATH + "/confirmation"), Map.of()));

        assertThat(table("?applies=OPEN").select("tbody tr")).hasSize(57);
        assertThat(sent.stream().filter(sql -> sql.startsWith("insert into applicability_decision")))
                .hasSize(1);
    }

    @Test
    void readsTheStatementWithAConstantNumberOfStatements() {
        int few = statements.during(() -> table("")).size();
        for (int number = 0; number < 12; number++) {
            controls.add(proofbox.accountable().actor(), proofbox.organisation().id(), backups());
        }

        assertThat(statements.during(() -> table(""))).hasSize(few);
        assertThat(table("").select("tbody tr:contains(A.8.13)").text()).contains("C-01", "C-12");
    }

    private static Controls.Particulars backups() {
        return new Controls.Particulars(
                new Control.Wording("Backups", ""),
                new Control.Links(List.of("A.8.13"), List.of()),
                new Control.Work(null, ControlState.IMPLEMENTED, "", null));
    }

    @Test
    void takesReasonsFromTheRiskAssessment() {
        Visit.Answer added = marta.postJson(proofbox.api("/risk-assessments"), """
                {"name": "First", "method": "product-by-criterion", "currency": "EUR", "personDayCost": 400,
                 "businessAssets": [{"ref": "BA1", "name": "Archive", "impact": {"C": 4, "I": 4, "A": 3}}],
                 "isAssets": [{"ref": "IS1", "name": "Storage", "supports": ["BA1"]}],
                 "risks": [{"ref": "R01", "isAsset": "IS1", "scenario": "Test data shows real customers",
                            "criteria": ["C"], "likelihood": 3, "vulnerability": 3,
                            "treatment": {"option": "REDUCE", "vulnerabilityReduction": 1, "cost": {"amount": 0, "personDays": 1}},
                            "controls": ["Invented test data (A.8.33)"]}]}
                """);

        assertThat(added.status()).as(added.text()).isEqualTo(201);
        assertThat(marta.get(proofbox.path(PATH + "/A.8.33")).text())
                .contains("The program suggests: applies", "Risk R01: Test data shows real customers");
        assertThat(marta.get(proofbox.path("/controls")).text())
                .contains("One risk to reduce lacks a requirement or a control", "no requirement yet");
    }

    @Test
    void tellsOtherPrograms() {
        decide("A.5.1", Map.of("choice", "EXCLUDED", "reason", "We are only two", "version", "0"));

        JsonNode answer = new JsonMapper()
                .readTree(marta.get(proofbox.api("/statement-of-applicability")).text());

        assertThat(answer.at("/applicable").asInt()).isEqualTo(35);
        assertThat(answer.at("/excluded").asInt()).isEqualTo(58);
        assertThat(answer.at("/lines/0/justification").asString()).isEqualTo("We are only two");
        assertThat(answer.at("/lines/1/reasons/0/kind").asString()).isEqualTo("BASELINE");
        assertThat(answer.at("/lines/1/implementation/state").asString()).isEqualTo("NOT_STARTED");
    }
}
