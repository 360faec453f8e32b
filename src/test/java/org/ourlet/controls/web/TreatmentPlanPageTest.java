// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourlet.guide.ActorCategory;
import org.ourlet.testing.Cast;
import org.ourlet.testing.PageTest;
import org.ourlet.testing.Visit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TreatmentPlanPageTest extends PageTest {

    private Cast.Company proofbox;
    private Visit marta;

    @BeforeEach
    void enter() {
        proofbox = cast.company("Proofbox");
        marta = signedIn(proofbox.accountable());
    }

    private Document plan(String query) {
        return marta.get(proofbox.path("/treatment-plan" + query)).page();
    }

    private String add(String name, String due) {
        Visit.Answer answer = marta.post(
                proofbox.path("/treatment-plan"),
                Map.of(
                        "name", name,
                        "priority", "FIRST",
                        "owner",
                                proofbox.the(ActorCategory.OPERATIONAL_MANAGEMENT)
                                        .person()
                                        .id(),
                        "due", due,
                        "successCheck", "A file is back",
                        "amount", "1200",
                        "days", "2,5"));
        assertThat(answer.status()).isEqualTo(303);
        return plan("?show=all").select("tbody th a").last().attr("href");
    }

    private String control() {
        marta.post(
                proofbox.path("/controls"),
                Map.of("name", "Nightly backup", "references", "A.8.13", "amount", "300", "days", "1"));
        return marta.get(proofbox.path("/controls")).page().select("tbody th a").attr("href");
    }

    @Test
    void listsActionsWithTotalsAndWhatIsLate() {
        add("Set up the second backup", "2027-02-01");
        add("Write the steps", "2027-06-01");

        assertThat(plan("").select("dd").eachText()).contains("0 of 2", "1", "2,400", "5");
        assertThat(plan("?show=late").select("tbody tr").eachText())
                .singleElement()
                .asString()
                .contains("T-01", "Set up the second backup", "Late", "Operational_management");
        assertThat(plan("?show=mine").text()).contains("Nothing here");
    }

    @Test
    void refusesWhatCannotBeAndKeepsIt() {
        Visit.Answer answer = marta.post(
                proofbox.path("/treatment-plan"),
                Map.of("name", " ", "start", "2027-05-01", "due", "2027-04-01", "risks", "R9", "days", "x"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".ol-errors a").eachAttr("href"))
                .containsExactly("#name", "#due", "#risks", "#days");
        assertThat(answer.page().selectFirst("#start").val()).isEqualTo("2027-05-01");
    }

    @Test
    void makesAnActionForEachControlThatNobodyWorksOn() {
        control();
        assertThat(plan("").text()).contains("One control is not in place and nobody works on it");

        marta.post(proofbox.path("/treatment-plan/proposals"), Map.of());

        assertThat(plan("").select("tbody tr").text()).contains("Nightly backup", "C-01");
        assertThat(plan("").text()).doesNotContain("nobody works on it");
    }

    @Test
    void theOneWhoDoesItReportsAndOthersDoNot() {
        String path = add("Set up the second backup", "2027-06-01");
        Visit olaf = signedIn(proofbox.the(ActorCategory.OPERATIONAL_MANAGEMENT));

        Visit.Answer ours =
                olaf.post(path + "/progress", Map.of("state", "UNDER_WAY", "note", "Disk ordered", "version", "0"));
        Visit.Answer others = signedIn(proofbox.manager())
                .post(path + "/progress", Map.of("state", "DROPPED", "note", "No", "version", "1"));

        assertThat(ours.status()).isEqualTo(303);
        assertThat(others.status()).isEqualTo(422);
        assertThat(others.text()).contains("Only whoever does the action");
        assertThat(olaf.get(path).text()).contains("Under way", "Disk ordered");
    }

    @Test
    void closesWithProofAndPutsTheControlInPlace() {
        control();
        marta.post(proofbox.path("/treatment-plan/proposals"), Map.of());
        String path = plan("").select("tbody th a").attr("href");

        Visit.Answer without = marta.post(path + "/closure", Map.of("closedOn", "2027-03-02", "version", "0"));
        Visit.Answer closed = marta.post(
                path + "/closure",
                Map.of(
                        "evidence", "Restore note",
                        "closedOn", "2027-03-01",
                        "verifiedBy", proofbox.manager().person().id(),
                        "version", "0"));

        assertThat(without.status()).isEqualTo(422);
        assertThat(without.page().select(".ol-errors a").eachAttr("href"))
                .containsExactly("#evidence", "#closedOn", "#verifiedBy");
        assertThat(closed.status()).isEqualTo(303);
        assertThat(marta.get(path).text()).contains("Restore note", "Proof seen by Top_management");
        assertThat(marta.get(proofbox.path("/statement-of-applicability/A.8.13"))
                        .text())
                .contains("As your controls say: In place, with evidence");
    }

    @Test
    void anEmployeeIsRemindedOfAnActionAndReportsOnIt() {
        life.live(proofbox);
        marta.post(
                proofbox.path("/treatment-plan"),
                Map.of(
                        "name", "Put the laptops on the list",
                        "owner", proofbox.employee().person().id(),
                        "due", "2027-02-01"));
        String path = plan("?show=all").select("tbody th a").last().attr("href");
        Visit employee = signedIn(proofbox.employee());

        Document home = employee.get(proofbox.path("")).page();
        Visit.Answer reported =
                employee.post(path + "/progress", Map.of("state", "UNDER_WAY", "note", "Half", "version", "0"));

        assertThat(home.selectFirst(".ol-next h2").text()).isEqualTo("Late: Put the laptops on the list");
        assertThat(home.selectFirst(".ol-next a.btn-primary").attr("href")).isEqualTo(path);
        assertThat(reported.status()).isEqualTo(303);
        assertThat(employee.get(path).text()).contains("Under way", "Half");
        assertThat(employee.get(proofbox.path("/treatment-plan")).status()).isEqualTo(403);
    }

    @Test
    void othersActionsAreNotThereForAnEmployee() {
        String path = add("Set up the second backup", "2027-02-01");

        assertThat(signedIn(proofbox.employee()).get(path).status()).isEqualTo(404);
    }

    @Test
    void refusesAStaleForm() {
        String path = add("Set up the second backup", "2027-06-01");

        marta.post(path, Map.of("name", "Set up both backups", "version", "0"));
        Visit.Answer late = marta.post(path, Map.of("name", "Something else", "version", "0"));

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("Something else");
    }

    @Test
    void readsThePlanWithAConstantNumberOfStatements() {
        add("First", "2027-06-01");
        int few = statements.during(() -> plan("")).size();
        for (int number = 0; number < 5; number++) {
            add("Action " + number, "2027-06-01");
        }

        assertThat(statements.during(() -> plan(""))).hasSize(few);
    }

    @Test
    void tellsOtherPrograms() {
        add("Set up the second backup", "2027-02-01");

        JsonNode answer = new JsonMapper()
                .readTree(marta.get(proofbox.api("/treatment-plan")).text());

        assertThat(answer.at("/late").asInt()).isEqualTo(1);
        assertThat(answer.at("/personDays").asDouble()).isEqualTo(2.5);
        assertThat(answer.at("/actions/0/code").asString()).isEqualTo("T-01");
        assertThat(answer.at("/actions/0/when/due").asString()).isEqualTo("2027-02-01");
        assertThat(answer.at("/actions/0/followUp/successCheck").asString()).isEqualTo("A file is back");
    }

    @Test
    void theDocumentShowsTheSameRows() {
        control();
        add("Set up the second backup", "2027-06-01");

        assertThat(marta.get(proofbox.path("/documents/W24")).text())
                .contains("A.8.13 Backups that work", "You do it already: C-01");
        assertThat(marta.get(proofbox.path("/documents/W26")).text())
                .contains("T-01 Set up the second backup", "1200 in money, 2.5 days");
        assertThat(marta.get(proofbox.path("/documents/W27")).text()).contains("T-01 Set up the second backup");
        assertThat(marta.get(proofbox.path("/documents/W23")).text()).contains("C-01 Nightly backup");
    }

    @Test
    void theTreatmentOfARiskBecomesAControl() {
        marta.postJson(proofbox.api("/risk-assessments"), """
                {"name": "First", "method": "product-by-criterion", "currency": "EUR", "personDayCost": 400,
                 "businessAssets": [{"ref": "BA1", "name": "Archive", "impact": {"C": 4, "I": 4, "A": 3}}],
                 "isAssets": [{"ref": "IS1", "name": "Storage", "supports": ["BA1"]}],
                 "risks": [{"ref": "R01", "isAsset": "IS1", "scenario": "Ransomware", "criteria": ["A"],
                            "likelihood": 3, "vulnerability": 3, "controls": ["Copy kept apart (A.8.13)"],
                            "treatment": {"option": "REDUCE", "vulnerabilityReduction": 1}}]}
                """);
        assertThat(marta.get(proofbox.path("/controls")).text()).contains("names one control that is not in your list");

        marta.post(proofbox.path("/controls/proposals"), Map.of());

        assertThat(marta.get(proofbox.path("/controls"))
                        .page()
                        .select("tbody tr")
                        .text())
                .contains("Copy kept apart", "A.8.13", "R01", "Planned");
    }
}
