// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourlet.organisation.FactKey;
import org.ourlet.organisation.Facts;
import org.ourlet.risk.Assets;
import org.ourlet.risk.Risk;
import org.ourlet.risk.RiskAssessment;
import org.ourlet.risk.RiskAssessments;
import org.ourlet.risk.RiskMethods;
import org.ourlet.testing.Cast.Company;
import org.ourlet.testing.PageTest;
import org.ourlet.testing.Visit;
import org.ourlet.testing.Visit.Answer;
import org.springframework.beans.factory.annotation.Autowired;

class FindRisksPageTest extends PageTest {

    @Autowired
    private RiskAssessments assessments;

    @Autowired
    private RiskMethods methods;

    @Autowired
    private Facts facts;

    private Company company;
    private Visit marta;
    private String assessment;

    @BeforeEach
    void start() {
        company = cast.company("Cabinet Weber");
        marta = signedIn(company.accountable());
        assessment = assessments.start(
                company.accountable().actor(),
                company.organisation().id(),
                "First assessment",
                new RiskAssessment.Money("EUR", null),
                methods.byDefault());
    }

    private String path(String rest) {
        return company.path("/risks/" + assessment + rest);
    }

    private RiskAssessment kept() {
        return assessments.get(company.organisation().id(), assessment).assessment();
    }

    private void takePack() {
        Document pack = marta.get(path("/sector-packs/accounting")).page();
        marta.postAll(path("/sector-packs/accounting"), ticked(pack));
    }

    /** The fields of a form as a browser sends them when nobody touches them. */
    private static List<Map.Entry<String, String>> ticked(Document page) {
        List<Map.Entry<String, String>> fields = new ArrayList<>();
        for (Element field : page.select("main input[checked]:not([disabled])")) {
            fields.add(Map.entry(field.attr("name"), field.val()));
        }
        return fields;
    }

    private int asked(Runnable action) {
        return statements.during(action).size();
    }

    @Test
    void suggestsThePackOfTheSector() {
        facts.say(company.accountable().actor(), company.organisation().id(), Map.of(FactKey.SECTOR, "health-social"));

        Document page = marta.get(path("/sector-packs")).page();

        assertThat(page.select("main li h2")).hasSize(6);
        assertThat(page.select("main li h2").get(0).text()).isEqualTo("Health or care practice fits you");
        assertThat(page.text()).contains("You said about your organisation: Health and social care");
    }

    @Test
    void showsAPackWithItsLinksBeforeAnythingHappens() {
        Document page = marta.get(path("/sector-packs/accounting")).page();

        assertThat(page.selectFirst("h1").text()).isEqualTo("Accounting firm");
        assertThat(page.select("input[name=asset][checked]")).hasSize(20);
        assertThat(page.text())
                .contains("supports: Payments for clients and the firm")
                .contains("Clients pay you for correct figures by fixed dates.");
        assertThat(kept().assets()).isEqualTo(Assets.NONE);
    }

    @Test
    void takesAPackButWhatIsUnticked() {
        Answer answer = marta.postAll(
                path("/sector-packs/accounting"),
                List.of(Map.entry("asset", "payments"), Map.entry("asset", "online-banking")));

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).isEqualTo(path("/find-risks"));
        assertThat(kept().assets().business()).hasSize(1);
        assertThat(kept().assets().is().get(0).supports()).containsExactly("BA1");
        assertThat(kept().assets().is().get(0).particulars().type()).isEqualTo("application");
        assertThat(marta.get(path("/sector-packs/accounting")).page().select("input[name=asset][checked]"))
                .hasSize(18);
    }

    @Test
    void thirtyOneSentencesWaitAfterAPack() {
        takePack();

        Document page = marta.get(path("/find-risks")).page();

        assertThat(page.text()).contains("31 sentences wait for your decision. 0 accepted, 0 refused.");
        assertThat(page.select(".ol-pick legend"))
                .hasSize(31)
                .extracting(Element::text)
                .contains("A thief takes the office computers and reads what is inside,"
                        + " because the disk is not encrypted.");
        assertThat(page.text()).contains("A threat is what could happen", "A vulnerability is what makes it easy");
    }

    @Test
    void oneClickAcceptsWhatIsLeftAsItIs() {
        takePack();
        Document page = marta.get(path("/find-risks")).page();

        Answer answer = marta.postAll(path("/find-risks"), ticked(page));

        assertThat(answer.status()).isEqualTo(303);
        assertThat(kept().risks()).hasSize(31);
        assertThat(kept().risks()).extracting(Risk::ref).doesNotHaveDuplicates().contains("R01", "R31");
        assertThat(kept().risks()).allSatisfy(risk -> {
            assertThat(risk.estimate().likelihood()).isNull();
            assertThat(risk.event().vulnerabilities()).isNotEmpty();
        });
        Document decided = marta.get(path("/find-risks")).page();
        assertThat(decided.text()).contains("Nothing waits for your decision. 31 accepted, 0 refused.");
        assertThat(decided.select("main a.btn-primary").attr("href")).isEqualTo(path("/register?show=unrated"));
    }

    @Test
    void whatIsRefusedDoesNotComeBackUntilItIsAskedFor() {
        takePack();
        String key = kept().assets().is().stream()
                        .filter(asset -> asset.name().equals("Online banking"))
                        .findFirst()
                        .orElseThrow()
                        .ref()
                + ":payment-fraud";

        marta.post(path("/find-risks"), Map.of("decision-" + key, "refuse"));
        Document refused = marta.get(path("/find-risks")).page();
        marta.post(path("/find-risks/" + key.replace(':', '/') + "/return"), Map.of());
        Document back = marta.get(path("/find-risks")).page();

        assertThat(refused.text()).contains("30 sentences wait", "0 accepted, 1 refused");
        assertThat(refused.select("details:contains(Refused: 1) li")).hasSize(1);
        assertThat(back.text()).contains("31 sentences wait", "0 accepted, 0 refused");
    }

    @Test
    void adjustsWordsWeaknessesAndCriteria() {
        takePack();
        String server = kept().assets().is().stream()
                .filter(asset -> asset.name().equals("Office server"))
                .findFirst()
                .orElseThrow()
                .ref();
        Document form = marta.get(path("/find-risks/" + server + "/ransomware")).page();

        Answer answer = marta.postAll(
                path("/find-risks/" + server + "/ransomware"),
                List.of(
                        Map.entry("weakness", "no-backup"),
                        Map.entry("ownWeakness", "the key hangs beside the door"),
                        Map.entry("criterion", "A")));

        assertThat(form.select("input[name=weakness][checked]")).hasSize(2);
        assertThat(answer.status()).isEqualTo(303);
        assertThat(kept().risks()).singleElement().satisfies(risk -> {
            assertThat(risk.scenario()).startsWith("Blackmailers encrypt the office server");
            assertThat(risk.event().vulnerabilities()).hasSize(2);
            assertThat(risk.criteria()).hasSize(1);
        });
        assertThat(marta.get(path("/find-risks/" + server + "/ransomware")).status())
                .isEqualTo(404);
    }

    @Test
    void keepsWhatWasTypedWhenSomethingIsMissing() {
        takePack();

        Answer answer =
                marta.post(path("/find-risks/IS1"), Map.of("agent", "a bored cat", "ownWeakness", "open window"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#agent").val()).isEqualTo("a bored cat");
        assertThat(answer.page().select(".ol-errors a"))
                .extracting(Element::text)
                .containsExactly("Say in one sentence what could happen", "Tick at least one");
        assertThat(kept().risks()).isEmpty();
    }

    @Test
    void addsARiskInOwnWords() {
        takePack();

        Answer answer = marta.post(
                path("/find-risks/IS1"),
                Map.of(
                        "sentence", "A cat walks over the keyboard",
                        "agent", "a bored cat",
                        "ownWeakness", "the window is open",
                        "criterion", "I"));

        assertThat(answer.status()).isEqualTo(303);
        assertThat(kept().risks()).singleElement().satisfies(risk -> {
            assertThat(risk.scenario()).isEqualTo("A cat walks over the keyboard");
            assertThat(risk.event().threat().agent()).isEqualTo("a bored cat");
            assertThat(risk.event().threat().catalogueId()).isEmpty();
        });
    }

    @Test
    void sendsBackToThePacksWhenThereAreNoAssets() {
        Document page = marta.get(path("/find-risks")).page();

        assertThat(page.select("main a.btn-primary").attr("href")).isEqualTo(path("/sector-packs"));
    }

    @Test
    void knowsNoAssetOrThreatThatIsNotThere() {
        assertThat(marta.get(path("/find-risks/IS9")).status()).isEqualTo(404);
        assertThat(marta.get(path("/sector-packs/bakery")).status()).isEqualTo(404);
        takePack();
        assertThat(marta.get(path("/find-risks/IS1/no-such-threat")).status()).isEqualTo(404);
    }

    @Test
    void costsTheSameNumberOfStatementsWhateverTheNumberOfAssets() {
        marta.postAll(path("/sector-packs/accounting"), List.of(Map.entry("asset", "online-banking")));
        int few = asked(() -> marta.get(path("/find-risks")));
        int fewPack = asked(() -> marta.get(path("/sector-packs/retail")));
        int fewAsset = asked(() -> marta.get(path("/find-risks/IS1")));
        takePack();
        marta.postAll(path("/find-risks"), ticked(marta.get(path("/find-risks")).page()));

        assertThat(asked(() -> marta.get(path("/find-risks")))).isLessThanOrEqualTo(few);
        assertThat(asked(() -> marta.get(path("/sector-packs/retail")))).isLessThanOrEqualTo(fewPack);
        assertThat(asked(() -> marta.get(path("/find-risks/IS1")))).isLessThanOrEqualTo(fewAsset);
    }
}
