// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourlet.risk.AssetInventory;
import org.ourlet.risk.Assets;
import org.ourlet.risk.IsAsset;
import org.ourlet.risk.Owner;
import org.ourlet.risk.Risk;
import org.ourlet.risk.RiskAssessment;
import org.ourlet.risk.RiskAssessments;
import org.ourlet.risk.RiskMethods;
import org.ourlet.testing.Cast.Company;
import org.ourlet.testing.PageTest;
import org.ourlet.testing.Visit;
import org.ourlet.testing.Visit.Answer;
import org.springframework.beans.factory.annotation.Autowired;

class OwnCataloguePageTest extends PageTest {

    @Autowired
    private RiskAssessments assessments;

    @Autowired
    private AssetInventory inventory;

    @Autowired
    private RiskMethods methods;

    private Company company;
    private Visit marta;
    private String own;
    private String assessment;

    @BeforeEach
    void start() {
        company = cast.company("Cabinet Weber");
        marta = signedIn(company.accountable());
        own = company.path("/risks/catalogue");
        assessment = assessments.start(
                company.accountable().actor(),
                company.organisation().id(),
                "First assessment",
                new RiskAssessment.Money("EUR", null),
                methods.byDefault());
        IsAsset cellar = new IsAsset(
                "IS1", "Cellar archive", new IsAsset.Particulars("paper", "", ""), Owner.NOBODY, List.of(), null, 0);
        inventory.addAll(
                company.accountable().actor(),
                company.organisation().id(),
                assessment,
                new Assets(List.of(), List.of(cellar)));
    }

    private String find() {
        return company.path("/risks/" + assessment + "/find-risks");
    }

    private Answer add(String... more) {
        List<Map.Entry<String, String>> fields = new ArrayList<>(List.of(
                Map.entry("kind", "THREAT"),
                Map.entry("text.name", "Flood of the river"),
                Map.entry("text.sentence", "The river floods the cellar"),
                Map.entry("text.agent", "nature"),
                Map.entry("text.method", "after three days of rain"),
                Map.entry("tick.criteria", "A"),
                Map.entry("tick.types", "paper"),
                Map.entry("tick.controls", "A.7.5")));
        for (int place = 0; place < more.length; place += 2) {
            fields.add(Map.entry(more[place], more[place + 1]));
        }
        return marta.postAll(own, fields);
    }

    private String firstEntry() {
        return marta.get(own).page().select("main .ol-rows a").attr("href");
    }

    private List<Risk> risks() {
        return assessments
                .get(company.organisation().id(), assessment)
                .assessment()
                .risks();
    }

    @Test
    void saysWhatBelongsThereWhenThereIsNothing() {
        assertThat(marta.get(own).page().select(".ol-empty").text())
                .contains("Is there something that could happen to you and that the guide never names?");
        assertThat(marta.get(own + "?show=vulnerabilities")
                        .page()
                        .select(".ol-empty")
                        .text())
                .contains("that makes harm easy");
    }

    @Test
    void anOwnThreatIsProposedMarkedAndAcceptedLikeOneOfTheGuide() {
        add();

        var board = marta.get(find()).page();
        assertThat(board.select("legend").eachText())
                .anyMatch(line -> line.equals("The river floods the cellar (Cellar archive). own entry"));
        String decision = board.select("input[name*=':0']").attr("name");
        marta.post(find(), Map.of(decision, "accept"));

        assertThat(risks()).hasSize(1);
        Risk risk = risks().get(0);
        assertThat(risk.event().threat().name()).isEqualTo("Flood of the river");
        assertThat(risk.event().threat().attackMethod()).isEqualTo("after three days of rain");
        assertThat(marta.get(company.path("/risks/" + assessment + "/risks/" + risk.ref()))
                        .page()
                        .select("input[name='lists.proposed']")
                        .eachAttr("value"))
                .containsExactly("A.7.5");
    }

    @Test
    void whatIsRetiredIsNotProposedAndItsRiskStaysReadable() {
        add();
        String decision = marta.get(find()).page().select("input[name*=':0']").attr("name");
        String entry = firstEntry();
        marta.post(find(), Map.of(decision, "accept"));

        Answer retired = marta.post(entry + "/retirement", Map.of("retired", "true"));

        assertThat(marta.get(retired.location()).page().select("main .ol-rows").text())
                .contains("Flood of the river");
        assertThat(marta.get(find()).text()).doesNotContain("own entry");
        assertThat(marta.get(company.path("/risks/" + assessment + "/risks/R01"))
                        .heading())
                .isEqualTo("The river floods the cellar (Cellar archive)");
        marta.post(entry + "/retirement", Map.of("retired", "false"));
        assertThat(marta.get(own).text()).contains("Flood of the river");
    }

    @Test
    void changesAnEntryButNotTheRisksThatItLedTo() {
        add();
        String decision = marta.get(find()).page().select("input[name*=':0']").attr("name");
        marta.post(find(), Map.of(decision, "accept"));

        marta.postAll(
                firstEntry(),
                List.of(
                        Map.entry("version", "0"),
                        Map.entry("text.name", "High water"),
                        Map.entry("tick.criteria", "A"),
                        Map.entry("tick.types", "premises")));

        assertThat(marta.get(own).text()).contains("High water");
        assertThat(risks().get(0).event().threat().name()).isEqualTo("Flood of the river");
    }

    @Test
    void aVulnerabilityIsOfferedAsAReason() {
        add();
        String threat = firstEntry().replaceAll(".*/", "");

        marta.postAll(
                own,
                List.of(
                        Map.entry("kind", "VULNERABILITY"),
                        Map.entry("text.name", "It stands on the floor"),
                        Map.entry("text.sentence", "because it stands on the floor"),
                        Map.entry("tick.types", "paper"),
                        Map.entry("tick.threats", threat)));

        assertThat(marta.get(find() + "/IS1/" + threat)
                        .page()
                        .select("main label")
                        .eachText())
                .anyMatch(label -> label.startsWith("It stands on the floor (own entry)"));
        assertThat(marta.get(find()).text())
                .contains("The river floods the cellar (Cellar archive), because it stands on the floor.");
    }

    @Test
    void namesWhatIsMissingBesideTheFieldAndKeepsWhatWasTyped() {
        Answer answer = marta.postAll(
                own, List.of(Map.entry("kind", "THREAT"), Map.entry("text.sentence", "The river floods the cellar")));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".ol-errors li")).hasSize(3);
        assertThat(answer.page().select("textarea[name='text.sentence']").val())
                .isEqualTo("The river floods the cellar");
        assertThat(add("text.note", "x".repeat(2001)).status()).isEqualTo(422);
    }

    @Test
    void ignoresWhatCannotBeTicked() {
        add("tick.types", "nonsense", "tick.controls", "Z.9", "tick.criteria", "X");

        var fields = marta.get(firstEntry()).page();

        assertThat(fields.select("input[name='tick.types'][checked]").eachAttr("value"))
                .containsExactly("paper");
        assertThat(fields.select("input[name='tick.controls'][checked]").eachAttr("value"))
                .containsExactly("A.7.5");
    }

    @Test
    void showsMarkupAsItWasWritten() {
        add("text.name", "ignored");
        marta.postAll(
                own,
                List.of(
                        Map.entry("kind", "THREAT"),
                        Map.entry("text.name", "<b>Bold</b> <script>alert(1)</script>"),
                        Map.entry("tick.criteria", "C"),
                        Map.entry("tick.types", "paper")));

        var page = marta.get(own).page();

        assertThat(page.select("main b, main script")).isEmpty();
        assertThat(page.text()).contains("<script>alert(1)</script>");
    }

    @Test
    void aPageCostsTheSameStatementsHoweverManyEntriesThereAre() {
        add();
        marta.get(own);
        marta.get(find());
        int list = statements.during(() -> marta.get(own)).size();
        int board = statements.during(() -> marta.get(find())).size();
        int save = statements.during(this::add).size();

        for (int more = 0; more < 12; more++) {
            add();
        }

        assertThat(statements.during(() -> marta.get(own)).size()).isEqualTo(list);
        assertThat(statements.during(() -> marta.get(find())).size()).isEqualTo(board);
        assertThat(statements.during(this::add).size()).isEqualTo(save);
    }
}
