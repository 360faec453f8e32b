// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ourlet.risk.Assets;
import org.ourlet.risk.Estimate;
import org.ourlet.risk.Risk;
import org.ourlet.risk.RiskAssessment;
import org.ourlet.risk.SecurityCriterion;
import org.ourlet.risk.catalogue.OwnEntry.Kind;
import org.ourlet.risk.catalogue.OwnEntry.Reach;
import org.ourlet.risk.catalogue.OwnEntry.Source;
import org.ourlet.risk.catalogue.OwnEntry.Words;
import org.ourlet.shared.Language;
import org.ourlet.shared.Localized;

class OwnCatalogueTest {

    private static final ProposalMemory NOTHING = new ProposalMemory(Map.of(), Set.of());
    private static final Source FILE = new Source("T1", "", null, "CC0-1.0", "file.json", false);

    private final OwnEntry flood = entry("flood", Kind.THREAT, "The river floods the cellar.", Source.HAND)
            .with(Reach.of(Set.of(SecurityCriterion.AVAILABILITY), Set.of("server"), Set.of(), List.of("A.7.5", "h7")));
    private final OwnEntry cellar = entry("cellar", Kind.VULNERABILITY, "because it stands in the cellar", Source.HAND)
            .with(Reach.of(Set.of(), Set.of("server"), Set.of("flood"), List.of()));
    private final OwnEntry house = entry("h7", Kind.CONTROL, "", FILE);
    private final RiskAssessment assessment = CatalogueCase.assessment(
            new Assets(List.of(), List.of(CatalogueCase.isAsset("IS1", "Office server", "server"))));

    private static OwnEntry entry(String id, Kind kind, String sentence, Source source) {
        return new OwnEntry(
                id,
                kind,
                Localized.english(new Words("Name of " + id, sentence, "", "", "")),
                Reach.NOWHERE,
                source,
                false,
                0);
    }

    private Proposals with(OwnEntry... entries) {
        ThreatCatalogue both = new OwnCatalogue(List.of(entries)).behind(CatalogueCase.CATALOGUE, Language.EN);
        return new Proposals(both, CatalogueCase.PACKS, assessment, NOTHING, Language.EN);
    }

    private static List<String> sentences(List<Proposal> proposals) {
        return proposals.stream()
                .map(each -> each.sentence(CatalogueCase.CATALOGUE.words(), Language.EN))
                .toList();
    }

    @Test
    void aTypedThreatWaitsBehindThoseOfTheGuide() {
        List<Proposal> waiting = with(flood, cellar).board().waiting();

        assertThat(waiting).hasSize(4);
        assertThat(sentences(waiting).get(3))
                .isEqualTo("The river floods the cellar (Office server), because it stands in the cellar");
        assertThat(waiting.get(3).threat().own()).isTrue();
        assertThat(waiting.get(0).threat().own()).isFalse();
    }

    @Test
    void aThreatFromAFileWaitsForNobodyButIsOffered() {
        Proposals proposals = with(flood.with(FILE));

        assertThat(proposals.board().waiting()).hasSize(3);
        assertThat(proposals.more(assessment.assets().is().get(0)))
                .extracting(each -> each.threat().id())
                .contains("flood");
    }

    @Test
    void aVulnerabilityWithoutASentenceIsNamed() {
        OwnEntry named = entry("cellar", Kind.VULNERABILITY, "", FILE).with(cellar.reach());

        assertThat(sentences(with(flood, named).board().waiting()))
                .contains("The river floods the cellar (Office server): Name of cellar");
    }

    @Test
    void suggestsItsControlsByNameButNoRating() {
        Proposals proposals = with(flood, cellar, house);
        Proposal proposal = proposals.find(new ProposalKey("IS1", "flood")).orElseThrow();
        Risk risk = proposal.risk("R01", "sentence", Set.of(), Language.EN);

        Suggestion suggestion = proposals.suggestion(risk);

        assertThat(suggestion.controls()).containsExactly("A.7.5", "T1 Name of h7");
        assertThat(suggestion.estimate()).isEqualTo(Estimate.NOT_RATED);
    }

    @Test
    void whatIsRetiredIsProposedNoLonger() {
        Proposals proposals = with(flood.retired(true), cellar, house.retired(true));

        assertThat(proposals.find(new ProposalKey("IS1", "flood"))).isEmpty();
        assertThat(with(flood, house.retired(true))
                        .find(new ProposalKey("IS1", "flood"))
                        .orElseThrow()
                        .threat()
                        .controls())
                .containsExactly("A.7.5");
    }

    @Test
    void speaksTheLanguageThatItWasTypedIn() {
        OwnEntry french = new OwnEntry(
                "crue",
                Kind.THREAT,
                new Localized<>(Map.of(Language.FR, new Words("Crue", "La rivière inonde {asset}", "", "", ""))),
                flood.reach(),
                Source.HAND,
                false,
                0);

        Proposal proposal = with(french).find(new ProposalKey("IS1", "crue")).orElseThrow();

        assertThat(sentences(List.of(proposal))).containsExactly("La rivière inonde Office server");
        assertThat(proposal.threat().texts().languageFor(Language.EN)).isEqualTo(Language.FR);
    }
}
