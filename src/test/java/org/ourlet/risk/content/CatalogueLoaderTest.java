// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ourlet.content.ChangedContent;
import org.ourlet.guide.BrokenContent;
import org.ourlet.guide.ContentProblem;
import org.ourlet.risk.SecurityCriterion;
import org.ourlet.risk.catalogue.CatalogueThreat;
import org.ourlet.risk.catalogue.CatalogueVulnerability;
import org.ourlet.risk.catalogue.SectorPack;
import org.ourlet.risk.catalogue.ThreatCatalogue;
import org.ourlet.shared.Language;

class CatalogueLoaderTest {

    private static final String THREATS = "catalogues/threats/threats.yaml";
    private static final String WEAKNESSES = "catalogues/vulnerabilities/vulnerabilities.yaml";
    private static final String PACK = "catalogues/sector-packs/accounting/pack.yaml";

    private ChangedContent content;

    @BeforeEach
    void copy(@TempDir Path folder) {
        content = new ChangedContent(folder);
    }

    private CatalogueLoader.Catalogues load() {
        return CatalogueLoader.load(content.folder(), MethodLoader.load(content.folder()));
    }

    private List<ContentProblem> problems() {
        BrokenContent broken = catchThrowableOfType(BrokenContent.class, this::load);
        return broken == null ? List.of() : broken.problems();
    }

    @Test
    void readsAThreatAndTheWeaknessesThatFit() {
        ThreatCatalogue catalogue = load().threats();

        CatalogueThreat malware = catalogue.threat("malware").orElseThrow();

        assertThat(malware.criteria()).containsExactlyElementsOf(SecurityCriterion.STANDARD);
        assertThat(malware.typicalLikelihood()).isEqualTo(3);
        assertThat(catalogue.weaknesses(malware, "workstation"))
                .extracting(CatalogueVulnerability::id)
                .contains("updates-missing", "local-administrator")
                .doesNotContain("no-deputy");
        assertThat(catalogue.weaknesses(malware, "paper")).isEmpty();
        assertThat(catalogue.controlsAgainst("malware", List.of("local-administrator")))
                .startsWith("A.8.2", "A.8.19", "A.8.7");
    }

    @Test
    void joinsThreatAssetAndReasonsToASentence() {
        ThreatCatalogue catalogue = load().threats();
        CatalogueThreat malware = catalogue.threat("malware").orElseThrow();
        CatalogueVulnerability updates =
                catalogue.vulnerability("updates-missing").orElseThrow();
        CatalogueVulnerability rights =
                catalogue.vulnerability("local-administrator").orElseThrow();

        assertThat(catalogue.words().sentence(malware, "the office server", List.of(updates), Language.EN))
                .isEqualTo("Malicious software runs on the office server, because updates are missing");
        assertThat(catalogue.words().sentence(malware, "Desk 3", List.of(updates, rights), Language.EN))
                .isEqualTo("Malicious software runs on Desk 3, because updates are missing"
                        + " and because people work with administrator rights");
        assertThat(catalogue.words().sentence(malware, "Desk 3", List.of(), Language.EN))
                .isEqualTo("Malicious software runs on Desk 3");
    }

    @Test
    void findsThePackOfASector() {
        SectorPack pack = load().packs().forSector("accounting-legal").orElseThrow();

        assertThat(pack.id()).isEqualTo("accounting");
        assertThat(pack.asset("laptops", Language.FR).phrase()).isEqualTo("the office computers");
        assertThat(load().packs().forSector("other")).isEmpty();
    }

    @Test
    void refusesAThreatThatFindsNoWeakness() {
        content.replace(THREATS, "asset-types: [server, premises, paper]", "asset-types: [server, premises, people]");

        assertThat(problems())
                .contains(new ContentProblem(
                        THREATS,
                        "fire",
                        "finds no weakness in the asset type people",
                        "Remove the type, or add the threat to a weakness of it in " + WEAKNESSES));
    }

    @Test
    void refusesReferencesThatLeadNowhere() {
        content.replace(
                THREATS, "asset-types: [server, premises, paper]", "asset-types: [server, premises, paper, boat]");
        content.replace(WEAKNESSES, "threats: [malware,", "threats: [malwear,");

        assertThat(problems())
                .extracting(ContentProblem::wrong)
                .contains(
                        "names the asset type boat, which does not exist",
                        "names the threat malwear, which does not exist");
    }

    @Test
    void refusesAWeaknessThatNoneOfItsThreatsCanMeet() {
        content.replace(WEAKNESSES, "threats: [malware,", "threats: [staff-mistake, malware,");

        assertThat(problems())
                .extracting(ContentProblem::wrong)
                .containsExactly("names the threat staff-mistake, which hits none of its asset types");
    }

    @Test
    void refusesRatingsOffTheScaleAndNumbersOfNoControl() {
        content.replace(THREATS, "typical-likelihood: 1", "typical-likelihood: 7");
        content.replace(WEAKNESSES, "controls: [A.8.8, A.8.19]", "controls: [A.8.8, A.12.1.1]");

        assertThat(problems())
                .contains(
                        new ContentProblem(
                                THREATS,
                                "threats[0].typical-likelihood",
                                "is 7, which is off the scale",
                                "Write a number from 0 to 4"),
                        new ContentProblem(
                                WEAKNESSES,
                                "vulnerabilities[0].controls",
                                "\"A.12.1.1\" is not a control of 2022",
                                "Write its number, such as A.8.7"));
    }

    @Test
    void refusesASentenceWithoutTheAsset() {
        content.replace("catalogues/threats/en.yaml", "A fire destroys {asset} for good", "A fire destroys all");

        assertThat(problems())
                .containsExactly(new ContentProblem(
                        "catalogues/threats/en.yaml",
                        "threats.fire.sentence",
                        "does not speak of the asset",
                        "Write {asset} where its name belongs"));
    }

    @Test
    void refusesAScenarioThatDoesNotFitItsAsset() {
        content.replace(
                PACK, "{asset: accountants, threat: social-engineering", "{asset: laptops, threat: social-engineering");

        assertThat(problems())
                .extracting(ContentProblem::wrong)
                .containsExactly("names the weakness no-training, which does not fit the threat and a workstation");
    }

    @Test
    void refusesALinkThatLeavesThePack() {
        content.replace(PACK, "supports: [payments]", "supports: [money]");

        assertThat(problems())
                .extracting(ContentProblem::wrong)
                .containsExactly("supports money, which is not in the pack");
    }

    @Test
    void refusesAssetsThatSupportEachOtherInACircle() {
        content.replace(
                PACK,
                "{id: office-network, type: network, supports: [file-server, office-suite, online-banking]}",
                "{id: office-network, type: network, supports: [it-provider]}");

        assertThat(problems()).extracting(ContentProblem::field).contains("is-assets");
    }

    @Test
    void refusesTwoPacksForOneSector() {
        content.replace("catalogues/sector-packs/retail/pack.yaml", "sectors: [", "sectors: [accounting-legal, ");

        assertThat(problems())
                .extracting(ContentProblem::wrong)
                .containsExactly("accounting-legal leads to accounting, too");
    }
}
