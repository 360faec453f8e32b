// SPDX-License-Identifier: Apache-2.0
package org.ourlet.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ourlet.organisation.InterviewQuestion;
import org.ourlet.risk.catalogue.AssetType;
import org.ourlet.risk.catalogue.CatalogueThreat;
import org.ourlet.risk.catalogue.CatalogueVulnerability;
import org.ourlet.risk.catalogue.SectorPack;
import org.ourlet.risk.catalogue.SectorPack.PackIsAsset;
import org.ourlet.risk.catalogue.SectorPack.PackScenario;
import org.ourlet.risk.catalogue.SectorPacks;
import org.ourlet.risk.catalogue.ThreatCatalogue;
import org.ourlet.risk.content.CatalogueLoader;
import org.ourlet.risk.content.MethodLoader;
import org.ourlet.shared.Language;

/** The catalogues are complete, and what they say reads as plain sentences. */
class CataloguesContentTest {

    private static final CatalogueLoader.Catalogues CATALOGUES =
            CatalogueLoader.load(ShippedContent.FOLDER, MethodLoader.load(ShippedContent.FOLDER));
    private static final ThreatCatalogue CATALOGUE = CATALOGUES.threats();
    private static final SectorPacks PACKS = CATALOGUES.packs();

    private static final int LONGEST_SENTENCE = 25;
    private static final int LONGEST_METHOD = 12;
    private static final Pattern SPOILT = Pattern.compile("\\.\\.|!| ,|  |\\?\\.|,,");
    private static final Pattern SPEAKS_OF_IT = Pattern.compile(".*\\b(it|them|they)\\b.*");

    static List<SectorPack> packs() {
        return PACKS.all();
    }

    @Test
    void knowsAboutFiftyThreatsAndMoreThanAHundredWeaknesses() {
        assertThat(CATALOGUE.threats()).hasSizeBetween(45, 55);
        assertThat(CATALOGUE.vulnerabilities()).hasSizeBetween(110, 130);
        assertThat(CATALOGUE.types()).hasSize(12);
        assertThat(CATALOGUE.types())
                .allSatisfy(type -> assertThat(CATALOGUE.threatsOn(type.id())).hasSizeGreaterThanOrEqualTo(3));
    }

    @Test
    void eachThreatFindsAWeaknessInEachKindOfAssetThatItHits() {
        assertThat(CATALOGUE.threats())
                .allSatisfy(threat -> assertThat(threat.assetTypes())
                        .allSatisfy(type -> assertThat(CATALOGUE.weaknesses(threat, type))
                                .as(type)
                                .isNotEmpty()));
    }

    @Test
    void proposesOnlyControlsThatExist() {
        List<String> proposed = Stream.concat(
                        CATALOGUE.threats().stream().flatMap(threat -> threat.controls().stream()),
                        CATALOGUE.vulnerabilities().stream().flatMap(weakness -> weakness.controls().stream()))
                .distinct()
                .toList();

        assertThat(proposed)
                .allSatisfy(id -> assertThat(ShippedContent.CONTROLS.find(id)).isPresent());
        assertThat(proposed).hasSizeGreaterThan(60);
    }

    @Test
    void namesEachEntryOnce() {
        assertThat(CATALOGUE.threats())
                .extracting(each -> each.text(Language.EN).name())
                .doesNotHaveDuplicates();
        assertThat(CATALOGUE.vulnerabilities())
                .extracting(each -> each.text(Language.EN).name())
                .doesNotHaveDuplicates();
        assertThat(CATALOGUE.vulnerabilities())
                .extracting(each -> each.text(Language.EN).question())
                .doesNotHaveDuplicates();
    }

    /** A sentence about "it" would be wrong for an asset that is many things. */
    @Test
    void reasonsAreRightForOneThingAndForMany() {
        assertThat(CATALOGUE.vulnerabilities())
                .extracting(each -> each.text(Language.EN).because())
                .allSatisfy(because -> {
                    assertThat(because).startsWith("because ").doesNotEndWith(".");
                    assertThat(because.replace("nobody checks them", "").replace("use them twice", ""))
                            .doesNotMatch(SPEAKS_OF_IT);
                });
        assertThat(CATALOGUE.threats())
                .extracting(each -> each.text(Language.EN).sentence())
                .allSatisfy(sentence ->
                        assertThat(sentence).doesNotStartWith("{asset}").doesNotEndWith("."));
    }

    @Test
    void asksQuestionsAndSaysWholeSentencesOfAFewWords() {
        List<String> sentences = new ArrayList<>();
        for (CatalogueVulnerability weakness : CATALOGUE.vulnerabilities()) {
            assertThat(weakness.text(Language.EN).question()).endsWith("?");
            assertThat(weakness.text(Language.EN).explanation()).endsWith(".");
            sentences.add(weakness.text(Language.EN).question());
            sentences.add(weakness.text(Language.EN).explanation());
        }
        for (CatalogueThreat threat : CATALOGUE.threats()) {
            assertThat(threat.text(Language.EN).explanation()).endsWith(".");
            assertThat(words(threat.text(Language.EN).method())).isLessThanOrEqualTo(LONGEST_METHOD);
            sentences.addAll(List.of(threat.text(Language.EN).explanation().split("(?<=[.?])\\s+")));
        }
        CATALOGUE.types().stream()
                .map(type -> type.text(Language.EN))
                .map(AssetType.Text::hint)
                .forEach(sentences::add);

        assertThat(sentences).allSatisfy(CataloguesContentTest::readsWell);
    }

    @ParameterizedTest
    @MethodSource("packs")
    void eachPackHasAboutTwentyAssetsAndThirtyScenarios(SectorPack pack) {
        assertThat(pack.businessAssets()).hasSizeBetween(5, 7);
        assertThat(pack.isAssets()).hasSizeBetween(12, 15);
        assertThat(pack.scenarios()).hasSizeBetween(28, 34);
    }

    @ParameterizedTest
    @MethodSource("packs")
    void everyAssetOfAPackIsUsed(SectorPack pack) {
        Set<String> supported = new HashSet<>();
        pack.isAssets().forEach(asset -> supported.addAll(asset.supports()));
        Set<String> hit = new HashSet<>();
        pack.scenarios().forEach(scenario -> hit.add(scenario.asset()));

        assertThat(pack.businessAssets())
                .allSatisfy(asset -> assertThat(supported).contains(asset.id()));
        assertThat(pack.isAssets()).extracting(PackIsAsset::id).containsOnlyElementsOf(hit);
    }

    @ParameterizedTest
    @MethodSource("packs")
    void eachScenarioOfAPackIsAPlainSentence(SectorPack pack) {
        assertThat(pack.scenarios())
                .extracting(scenario -> sentence(pack, scenario) + ".")
                .allSatisfy(CataloguesContentTest::readsWell);
    }

    @ParameterizedTest
    @MethodSource("packs")
    void saysWhyEachAssetMatters(SectorPack pack) {
        assertThat(pack.text(Language.EN).summary()).satisfies(CataloguesContentTest::readsWell);
        assertThat(pack.text(Language.EN).assets().values()).allSatisfy(asset -> {
            assertThat(asset.note()).endsWith(".").satisfies(CataloguesContentTest::readsWell);
            assertThat(asset.name()).hasSizeLessThanOrEqualTo(60).doesNotEndWith(".");
            assertThat(words(asset.phrase())).isLessThanOrEqualTo(6);
        });
    }

    @Test
    void everySectorOfTheInterviewLeadsToAPackOrIsSomethingElse() {
        List<String> sectors = InterviewQuestion.ACTIVITY.options();

        assertThat(PACKS.all())
                .hasSize(6)
                .allSatisfy(pack -> assertThat(sectors).containsAll(pack.sectors()));
        assertThat(sectors)
                .filteredOn(sector -> PACKS.forSector(sector).isEmpty())
                .containsExactly(InterviewQuestion.OTHER);
    }

    private static String sentence(SectorPack pack, PackScenario scenario) {
        List<CatalogueVulnerability> weaknesses = scenario.vulnerabilities().stream()
                .map(id -> CATALOGUE.vulnerability(id).orElseThrow())
                .toList();
        return CATALOGUE
                .words()
                .sentence(
                        CATALOGUE.threat(scenario.threat()).orElseThrow(),
                        pack.asset(scenario.asset(), Language.EN).phrase(),
                        weaknesses,
                        Language.EN);
    }

    private static void readsWell(String sentence) {
        assertThat(words(sentence)).as(sentence).isLessThanOrEqualTo(LONGEST_SENTENCE);
        assertThat(sentence).doesNotContainPattern(SPOILT);
    }

    private static int words(String sentence) {
        return sentence.trim().split("\\s+").length;
    }
}
