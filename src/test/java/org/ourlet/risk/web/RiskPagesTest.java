// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourlet.risk.Examples;
import org.ourlet.risk.Owner;
import org.ourlet.risk.Risk;
import org.ourlet.risk.RiskAssessment;
import org.ourlet.risk.RiskAssessments;
import org.ourlet.testing.Cast;
import org.ourlet.testing.PageTest;
import org.ourlet.testing.TestClock;
import org.ourlet.testing.Visit;
import org.springframework.beans.factory.annotation.Autowired;

class RiskPagesTest extends PageTest {

    @Autowired
    private RiskAssessments assessments;

    private Cast.Company company;
    private Visit marta;
    private String path;

    @BeforeEach
    void make() {
        company = cast.company("Proofbox");
        marta = signedIn(company.accountable());
        String id = assessments.add(
                company.accountable().actor(), company.organisation().id(), owned());
        path = company.path("/risks/" + id);
        marta.get(path);
    }

    /** The worked example, whose risks belong to the operational manager. */
    private RiskAssessment owned() {
        RiskAssessment example = Examples.proofbox();
        var manager = company.the(org.ourlet.guide.ActorCategory.OPERATIONAL_MANAGEMENT)
                .person();
        return example.with(example.risks().stream()
                .map(risk -> risk.with(new Owner(manager.name(), manager.id())))
                .toList());
    }

    private String version(String page, String form) {
        return marta.get(page)
                .page()
                .select("form[action$=" + form + "] input[name=version]")
                .val();
    }

    @Test
    void leadsToTheCurrentAssessmentWithItsSums() {
        assertThat(marta.get(company.path("/risks")).location()).isEqualTo(path);
        String text = marta.get(path).text();
        assertThat(text).contains("347", "121", "R03");
    }

    @Test
    void startsAnAssessment() {
        Visit.Answer refused = marta.post(company.path("/risks"), Map.of("name", "", "currency", "euro"));
        Visit.Answer started = marta.post(company.path("/risks"), Map.of("name", "Second", "currency", "EUR"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".ol-errors a")).hasSize(2);
        assertThat(marta.get(started.location()).status()).isEqualTo(200);
    }

    private String nextStep() {
        return marta.get(path).page().select("section[aria-labelledby=next] a").attr("href");
    }

    @Test
    void saysWhatComesNext() {
        Visit paula = signedIn(company.manager());
        paula.get(path);

        assertThat(nextStep()).isEqualTo(path + "#point-assessment");
        paula.post(path + "/decisions/assessment", Map.of("outcome", "redo", "reason", "An asset is missing"));
        assertThat(nextStep()).isEqualTo(path + "#point-assessment");
        clock.set(TestClock.START.plusSeconds(60));
        paula.post(path + "/decisions/assessment", Map.of("outcome", "go", "reason", "Complete"));
        assertThat(nextStep()).isNotEqualTo(path + "#point-assessment");
        marta.post(path + "/risks/R04/rating", Map.of("likelihood", "", "vulnerability", "", "version", "0"));
        assertThat(nextStep()).isEqualTo(path + "/risks/R04");
    }

    @Test
    void aFirstAssessmentHasADateForItsReview() {
        Visit.Answer saved = marta.post(
                path + "/review/notes",
                Map.of("nextOn", "2028-03-01", "triggers", "A new portal", "participants", "", "version", "0"));

        assertThat(saved.status()).isEqualTo(303);
        assertThat(marta.get(path + "/review").page().select("#nextOn").val()).isEqualTo("2028-03-01");
    }

    @Test
    void anEmptyAssessmentBeginsWithAPack() {
        String empty = marta.post(company.path("/risks"), Map.of("name", "Second", "currency", "EUR"))
                .location();

        assertThat(marta.get(empty)
                        .page()
                        .select("section[aria-labelledby=next] a")
                        .attr("href"))
                .endsWith("/sector-packs");
    }

    @Test
    void aNewRiskIsRatedInTheSameForm() {
        Map<String, String> typed = Map.of(
                "isAsset", "IS3",
                "scenario", "The portal is copied",
                "criteria", "C",
                "likelihood", "4",
                "vulnerability", "3");

        Visit.Answer added = marta.post(path + "/risks", typed);
        assertThat(marta.get(added.location()).page().select("#levels").text()).contains("36");
        Visit.Answer wrong = marta.post(path + "/risks", with(typed, "likelihood", "9"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select("textarea[name=scenario]").text()).isEqualTo("The portal is copied");
        Visit.Answer another = marta.post(path + "/risks", with(typed, "another", "true"));
        assertThat(another.location()).isEqualTo(path + "/risks/new?on=IS3");
        assertThat(marta.get(another.location())
                        .page()
                        .select("#isAsset option[selected]")
                        .val())
                .isEqualTo("IS3");
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        Map<String, String> all = new HashMap<>(fields);
        all.put(name, value);
        return all;
    }

    @Test
    void anAssetOfAKindGetsProposals() {
        Visit.Answer saved = marta.post(
                path + "/assets",
                Map.of("kind", "is", "name", "Office server", "type", "server", "owner", "", "version", "0"));
        String asset = saved.location().replaceAll(".*link=|#.*", "");

        Visit.Answer shown = marta.get(path + "/assets/" + asset);
        marta.post(
                path + "/assets/" + asset,
                Map.of("kind", "is", "name", "Office server", "type", "<b>", "owner", "", "version", "0"));

        assertThat(saved.status()).isEqualTo(303);
        assertThat(shown.page().select("details dd").text()).contains("A machine that serves others");
        assertThat(shown.page().select("#type option[selected]").val()).isEqualTo("server");
        assertThat(marta.get(path + "/assets/" + asset)
                        .page()
                        .select("#type option[selected]")
                        .val())
                .isEqualTo("server");
    }

    @Test
    void anAssessmentThatIsNotRatedIsNotGoodEnough() {
        Visit paula = signedIn(company.manager());
        paula.get(path);
        marta.post(path + "/risks/R04/rating", Map.of("likelihood", "", "vulnerability", "", "version", "0"));

        Visit.Answer refused =
                paula.post(path + "/decisions/assessment", Map.of("outcome", "go", "reason", "It will do"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page()
                        .select("section[aria-labelledby=point-assessment]")
                        .text())
                .contains("One risk is not rated: R04. Rate them first");
        assertThat(paula.post(path + "/decisions/assessment", Map.of("outcome", "redo", "reason", "R04"))
                        .status())
                .isEqualTo(303);
    }

    @Test
    void aTreatmentWithoutControlsIsNotGoodEnough() {
        Visit paula = signedIn(company.manager());
        paula.get(path);
        String point = path + "/decisions/treatment";

        Visit.Answer refused = paula.post(point, Map.of("outcome", "go", "reason", "It will do"));
        Visit.Answer again = paula.post(point, Map.of("outcome", "redo", "reason", "Name controls first"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page()
                        .select("section[aria-labelledby=point-treatment]")
                        .text())
                .contains("9 risks to reduce lack", "R01, R02");
        assertThat(refused.page().select("#reason-treatment").text()).isEqualTo("It will do");
        assertThat(again.status()).isEqualTo(303);
    }

    @Test
    void aNewRiskConcernsEveryCriterionUntilSomebodySaysOtherwise() {
        assertThat(marta.get(path + "/risks/new").page().select("input[name=criteria][checked]"))
                .hasSize(3);
    }

    @Test
    void ratesWithRadioButtonsAndShowsTheLevel() {
        String page = path + "/risks/R01";
        Visit.Answer saved = marta.post(
                page + "/rating", Map.of("likelihood", "4", "vulnerability", "4", "version", version(page, "/rating")));

        assertThat(saved.status()).isEqualTo(303);
        assertThat(marta.get(page).page().select("#levels").text()).contains("64 high");
        assertThat(marta.get(page)
                        .page()
                        .select("input[name=likelihood][checked]")
                        .val())
                .isEqualTo("4");
    }

    @Test
    void previewsWithoutSaving() {
        String page = path + "/risks/R01";
        Visit.Answer preview = marta.post(page + "/preview", Map.of("likelihood", "1", "vulnerability", "4"));

        assertThat(preview.text()).contains("16").contains("medium");
        assertThat(marta.get(page).page().select("#levels").text()).contains("32 high");
    }

    @Test
    void showsTwoVersionsWhenTwoPeopleRate() {
        String page = path + "/risks/R01";
        String version = version(page, "/rating");
        Map<String, String> form = Map.of("likelihood", "4", "vulnerability", "4", "version", version);

        marta.post(page + "/rating", form);

        assertThat(marta.post(page + "/rating", form).status()).isEqualTo(409);
    }

    @Test
    void treatsARisk() {
        String page = path + "/risks/R08";
        Map<String, String> tooMuch = Map.of(
                "decision", "REDUCE", "reductions.vulnerability", "4", "costs.amount", "1 200,50", "version", "0");
        Visit.Answer refused = marta.post(page + "/treatment", tooMuch);
        Visit.Answer unclear =
                marta.post(page + "/treatment", Map.of("decision", "REDUCE", "costs.amount", "a lot", "version", "0"));
        Visit.Answer saved = marta.post(
                page + "/treatment",
                Map.of(
                        "decision",
                        "REDUCE",
                        "reductions.vulnerability",
                        "2",
                        "costs.amount",
                        "1 200,50",
                        "version",
                        "0"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#amount").val()).isEqualTo("1 200,50");
        assertThat(refused.page().select(".ol-errors a").attr("href")).isEqualTo("#vulnerabilityReduction");
        assertThat(unclear.status()).isEqualTo(422);
        assertThat(saved.status()).isEqualTo(303);
        assertThat(marta.get(page).page().select("#levels").text()).contains("3 low");
        assertThat(marta.get(page).page().select("#amount").val()).isEqualTo("1200.5");
    }

    @Test
    void describesANewRisk() {
        Visit.Answer refused = marta.post(path + "/risks", Map.of("scenario", ""));
        Visit.Answer added = marta.post(
                path + "/risks",
                Map.of(
                        "scenario",
                        "A flood reaches the server",
                        "isAsset",
                        "IS1",
                        "criteria",
                        "A",
                        "parts.vulnerabilities",
                        "Cellar\nNo sensor"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(added.location()).isEqualTo(path + "/risks/R14");
        assertThat(marta.get(added.location()).heading()).isEqualTo("A flood reaches the server");
        assertThat(marta.get(added.location() + "/description")
                        .page()
                        .select("[name=parts.vulnerabilities]")
                        .val())
                .isEqualTo("Cellar\nNo sensor");
    }

    @Test
    void filtersSortsAndNamesOwnersInTheRegister() {
        assertThat(marta.get(path + "/register").page().select("tbody tr")).hasSize(13);
        assertThat(marta.get(path + "/register")
                        .page()
                        .select("tbody th small")
                        .first()
                        .text())
                .startsWith("R03");
        assertThat(marta.get(path + "/register?q=laptop").page().select("tbody tr"))
                .hasSize(1);
        assertThat(marta.get(path + "/register?show=accept").page().select("tbody tr"))
                .hasSize(5);
        List<Map.Entry<String, String>> form = new ArrayList<>();
        form.add(Map.entry("risk", "R01"));
        form.add(Map.entry("risk", "R02"));
        form.add(Map.entry("owner", company.manager().person().id()));

        assertThat(marta.postAll(path + "/register/owner", form).status()).isEqualTo(303);
        assertThat(marta.get(path + "/register?q="
                                + company.manager().person().name().substring(0, 6))
                        .page()
                        .select("tbody tr"))
                .hasSize(2);
    }

    @Test
    void theRegisterCostsTheSameHoweverManyRisksThereAre() {
        marta.get(path + "/register");

        List<String> sent = statements.during(() -> marta.get(path + "/register"));
        List<String> filtered = statements.during(() -> marta.get(path + "/register?show=above&sort=owner"));

        assertThat(sent).filteredOn(sql -> sql.contains("risk")).hasSize(1);
        assertThat(filtered).hasSameSizeAs(sent);
    }

    @Test
    void linksAssetsInTwoColumns() {
        String version = marta.get(path + "/assets?link=IS2")
                .page()
                .select("#linker [name=version]")
                .val();
        List<Map.Entry<String, String>> form = new ArrayList<>();
        form.add(Map.entry("link", "IS2"));
        form.add(Map.entry("version", version));
        form.add(Map.entry("supports", "BA2"));
        form.add(Map.entry("supports", "IS1"));

        assertThat(marta.postAll(path + "/assets/links", form).status()).isEqualTo(303);
        assertThat(marta.get(path + "/assets").page().getElementById("IS2").text())
                .contains("BA2, IS1");
        form.set(0, Map.entry("link", "IS1"));
        form.set(1, Map.entry("version", "0"));
        form.set(3, Map.entry("supports", "IS2"));
        assertThat(marta.postAll(path + "/assets/links", form).status()).isEqualTo(422);
    }

    @Test
    void overridesAnInheritedImpactOnlyWithAReason() {
        Map<String, String> form =
                Map.of("kind", "is", "name", "Signing server", "impact-C", "1", "overrides", "true", "version", "0");
        Visit.Answer refused = marta.post(path + "/assets/IS1", form);
        java.util.Map<String, String> withReason = new java.util.LinkedHashMap<>(form);
        withReason.put("reason", "Keys are not secret");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(marta.post(path + "/assets/IS1", withReason).status()).isEqualTo(303);
        assertThat(marta.get(path + "/assets").page().getElementById("IS1").text())
                .contains("own rating", "1 4 3");
    }

    @Test
    void removesOnlyWhenSure() {
        marta.post(path + "/risks/R08/removal", Map.of());
        assertThat(marta.get(path + "/risks/R08").status()).isEqualTo(200);

        marta.post(path + "/risks/R08/removal", Map.of("sure", "true"));

        assertThat(marta.get(path + "/risks/R08").status()).isEqualTo(404);
        assertThat(marta.post(path + "/assets/IS1/removal", Map.of("sure", "true"))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void drawsTheMapBeforeAndAfter() {
        assertThat(marta.get(path + "/heat-map").page().select(".ol-heat a")).isNotEmpty();
        assertThat(marta.get(path + "/heat-map?when=after").text()).contains("R13");
        assertThat(marta.get(path + "/heat-map?field=4-12")
                        .page()
                        .select("#listed ~ ul")
                        .text())
                .contains("R03");
    }

    @Test
    void theOwnerAcceptsWhatRemainsOnHisPage() {
        Visit owner = signedIn(company.the(org.ourlet.guide.ActorCategory.OPERATIONAL_MANAGEMENT));
        Visit.Answer page = owner.get(path + "/acceptance");
        List<Map.Entry<String, String>> form = new ArrayList<>();
        page.page().select("input[name=risk]").forEach(box -> form.add(Map.entry("risk", box.val())));

        assertThat(form).hasSize(5);
        assertThat(owner.postAll(path + "/acceptance", form).status()).isEqualTo(422);
        form.add(Map.entry("reason", "We watch them each month"));
        assertThat(owner.postAll(path + "/acceptance", form).status()).isEqualTo(303);
        assertThat(owner.get(path + "/acceptance")
                        .page()
                        .select("#accepted .ol-count")
                        .text())
                .isEqualTo("5");

        marta.post(path + "/risks/R02/rating", Map.of("likelihood", "4", "vulnerability", "3", "version", "0"));

        assertThat(owner.get(path + "/acceptance").text()).contains("Likelihood: was 3, is 4.");
    }

    @Test
    void recordsWhetherToGoOn() {
        Visit paula = signedIn(company.manager());
        paula.get(path);

        assertThat(paula.post(path + "/decisions/assessment", Map.of("outcome", "go"))
                        .status())
                .isEqualTo(422);
        assertThat(paula.post(path + "/decisions/assessment", Map.of("outcome", "go", "reason", "Complete"))
                        .status())
                .isEqualTo(303);
        assertThat(paula.get(path).text()).contains("Complete", "Yes, go on");
    }

    @Test
    void startsAReviewAndShowsWhatIsDifferent() {
        marta.post(path + "/risks/R01/implementation", Map.of("works", "true", "version", "0"));
        Visit.Answer started = marta.post(path + "/review", Map.of("name", "Second", "triggers", "New portal"));

        Visit.Answer review = marta.get(started.location());

        assertThat(review.text()).contains("New portal", "Lower", "12 risks have");
        assertThat(marta.get(path).text()).contains("A later assessment continues this one");
    }

    @Test
    void previewsAndChangesTheMethod() {
        assertThat(marta.get(company.path("/risks/method?look=additive"))
                        .page()
                        .select("input[name=method]")
                        .val())
                .isEqualTo("additive");
        Visit.Answer refused = marta.post(
                company.path("/risks/method"),
                Map.of("method", "product-by-criterion", "lowTo", "30", "mediumTo", "20", "version", "0"));
        Visit.Answer saved = marta.post(
                company.path("/risks/method"),
                Map.of("method", "product-by-criterion", "lowTo", "5", "mediumTo", "20", "version", "0"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(saved.status()).isEqualTo(303);
        assertThat(marta.get(company.path("/risks/method")).text()).contains("Version 2");
    }

    @Test
    void othersMayReadButNotChange() {
        Visit paula = signedIn(company.manager());
        Risk first = Examples.proofbox().risks().get(0);

        assertThat(paula.get(path + "/risks/R01").text()).contains(first.scenario());
        assertThat(paula.get(path + "/risks/R01").page().select("button.btn-danger"))
                .isEmpty();
        assertThat(paula.post(path + "/risks/R01/rating", Map.of()).status()).isEqualTo(403);
    }
}
