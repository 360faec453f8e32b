// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ourlet.risk.IsAsset;
import org.ourlet.risk.Risk;
import org.ourlet.risk.RiskAssessment;
import org.ourlet.risk.RiskEvent;
import org.ourlet.risk.Vulnerability;
import org.ourlet.risk.catalogue.SectorPack.PackIsAsset;
import org.ourlet.risk.catalogue.SectorPack.PackScenario;
import org.ourlet.shared.Language;

/** Finds what the catalogue proposes for the assets of one assessment. */
final class Proposals {

    /** For an asset without a pack: few enough to be read. */
    private static final int MOST_WITHOUT_A_PACK = 3;

    private final ThreatCatalogue catalogue;
    private final SectorPacks packs;
    private final RiskAssessment assessment;
    private final ProposalMemory memory;
    private final Language language;

    Proposals(
            ThreatCatalogue catalogue,
            SectorPacks packs,
            RiskAssessment assessment,
            ProposalMemory memory,
            Language language) {
        this.catalogue = catalogue;
        this.packs = packs;
        this.assessment = assessment;
        this.memory = memory;
        this.language = language;
    }

    ProposalBoard board() {
        Set<ProposalKey> taken = taken();
        List<Proposal> waiting = new ArrayList<>();
        List<Proposal> refused = new ArrayList<>();
        for (IsAsset asset : assessment.assets().is()) {
            typical(asset).stream()
                    .filter(proposal ->
                            !taken.contains(proposal.key()) && !memory.refused().contains(proposal.key()))
                    .forEach(waiting::add);
            all(asset).stream()
                    .filter(proposal -> memory.refused().contains(proposal.key()) && !taken.contains(proposal.key()))
                    .forEach(refused::add);
        }
        return new ProposalBoard(waiting, refused, taken.size(), withoutType());
    }

    private Set<ProposalKey> taken() {
        Set<ProposalKey> taken = new HashSet<>();
        assessment.risks().stream()
                .filter(risk -> !risk.event().threat().catalogueId().isEmpty())
                .forEach(risk -> taken.add(
                        new ProposalKey(risk.isAsset(), risk.event().threat().catalogueId())));
        return taken;
    }

    private List<IsAsset> withoutType() {
        return assessment.assets().is().stream()
                .filter(asset -> catalogue.type(asset.particulars().type()).isEmpty())
                .toList();
    }

    /**
     * What usually happens to such an asset: the scenarios of its pack, else the most likely threats on its kind; and what
     * somebody typed into the own catalogue for assets of its kind.
     */
    private List<Proposal> typical(IsAsset asset) {
        Stream<Proposal> typed =
                all(asset).stream().filter(each -> each.threat().typed());
        return Stream.concat(typicalOfGuide(asset), typed).toList();
    }

    private Stream<Proposal> typicalOfGuide(IsAsset asset) {
        List<PackScenario> scenarios = scenarios(asset);
        return scenarios.isEmpty()
                ? all(asset).stream()
                        .filter(each -> !each.threat().own())
                        .sorted(Comparator.comparing(
                                        (Proposal each) -> each.threat().typicalLikelihood())
                                .reversed())
                        .limit(MOST_WITHOUT_A_PACK)
                : scenarios.stream().flatMap(scenario -> proposal(asset, scenario).stream());
    }

    /** What the catalogue has besides the risks that the asset has already. */
    List<Proposal> more(IsAsset asset) {
        Set<ProposalKey> taken = taken();
        return all(asset).stream()
                .filter(proposal -> !taken.contains(proposal.key()))
                .toList();
    }

    /** A proposal that nobody accepted yet, refused or not. */
    Optional<Proposal> find(ProposalKey key) {
        return assessment.assets().findIs(key.asset()).stream()
                .flatMap(asset -> more(asset).stream())
                .filter(proposal -> proposal.key().equals(key))
                .findFirst();
    }

    /** The risk that follows from a proposal as somebody changed it. */
    Risk adjusted(Proposal proposal, AdjustedProposal adjusted, String ref) {
        String type = proposal.asset().particulars().type();
        List<CatalogueVulnerability> chosen = catalogue.weaknesses(proposal.threat(), type).stream()
                .filter(weakness -> adjusted.weaknesses().contains(weakness.id()))
                .toList();
        Proposal changed = proposal.with(chosen);
        String sentence =
                adjusted.sentence().isBlank() ? changed.sentence(catalogue.words(), language) : adjusted.sentence();
        Risk risk = changed.risk(ref, sentence, adjusted.criteria(), language);
        return adjusted.ownWeakness().isBlank() ? risk : risk.with(plus(risk.event(), adjusted.ownWeakness()));
    }

    /** What is typical for a risk that came from the catalogue; nothing for one in words of one's own. */
    Suggestion suggestion(Risk risk) {
        String threat = risk.event().threat().catalogueId();
        List<String> weaknesses = risk.event().vulnerabilities().stream()
                .map(Vulnerability::catalogueId)
                .toList();
        return assessment.assets().findIs(risk.isAsset()).stream()
                .flatMap(asset -> all(asset).stream())
                .filter(proposal -> proposal.threat().id().equals(threat))
                .findFirst()
                .map(proposal -> Suggestion.of(
                        assessment
                                .method()
                                .conversion()
                                .estimate(
                                        proposal.typical().likelihood(),
                                        proposal.typical().vulnerability()),
                        catalogue.controlsAgainst(threat, weaknesses)))
                .orElse(Suggestion.NONE);
    }

    private static RiskEvent plus(RiskEvent event, String weakness) {
        List<Vulnerability> all = new ArrayList<>(event.vulnerabilities());
        all.add(Vulnerability.own(weakness));
        return new RiskEvent(event.scenario(), event.threat(), all, event.existingControls());
    }

    /** Everything in the catalogue that can hit such an asset, in the order of the catalogue. */
    List<Proposal> all(IsAsset asset) {
        String type = asset.particulars().type();
        List<PackScenario> scenarios = scenarios(asset);
        return catalogue.threatsOn(type).stream()
                .map(threat -> scenarios.stream()
                        .filter(scenario -> scenario.threat().equals(threat.id()))
                        .findFirst()
                        .flatMap(scenario -> proposal(asset, scenario))
                        .orElseGet(() -> proposal(asset, threat)))
                .toList();
    }

    private List<PackScenario> scenarios(IsAsset asset) {
        return memory.origin(asset.ref()).stream()
                .flatMap(origin -> packs.find(origin.pack()).stream()
                        .filter(pack -> isStill(asset, pack, origin))
                        .flatMap(pack -> pack.scenarios().stream())
                        .filter(scenario -> scenario.asset().equals(origin.asset())))
                .toList();
    }

    /** An asset that became something of another kind has left its pack. */
    private static boolean isStill(IsAsset asset, SectorPack pack, ProposalMemory.Origin origin) {
        return pack.isAsset(origin.asset())
                .map(PackIsAsset::type)
                .filter(asset.particulars().type()::equals)
                .isPresent();
    }

    private Optional<Proposal> proposal(IsAsset asset, PackScenario scenario) {
        return catalogue
                .threat(scenario.threat())
                .map(threat -> new Proposal(
                        asset,
                        phrase(asset),
                        threat,
                        scenario.vulnerabilities().stream()
                                .flatMap(id -> catalogue.vulnerability(id).stream())
                                .toList(),
                        new Proposal.Typical(scenario.likelihood(), scenario.vulnerability())));
    }

    private Proposal proposal(IsAsset asset, CatalogueThreat threat) {
        List<CatalogueVulnerability> fitting =
                catalogue.weaknesses(threat, asset.particulars().type());
        List<CatalogueVulnerability> worst = fitting.stream()
                .filter(weakness -> !weakness.own())
                .sorted(Comparator.comparing(CatalogueVulnerability::typicalLevel)
                        .reversed())
                .limit(1)
                .toList();
        List<CatalogueVulnerability> shown =
                worst.isEmpty() ? fitting.stream().limit(1).toList() : worst;
        return new Proposal(asset, phrase(asset), threat, shown, typical(threat, worst));
    }

    /** Nobody says what is typical of an own threat. */
    private static Proposal.Typical typical(CatalogueThreat threat, List<CatalogueVulnerability> worst) {
        return new Proposal.Typical(
                threat.own() ? null : threat.typicalLikelihood(),
                worst.isEmpty() ? null : worst.get(0).typicalLevel());
    }

    /** The phrase of the pack as long as the asset keeps the name it has there. */
    private String phrase(IsAsset asset) {
        return memory.origin(asset.ref())
                .flatMap(origin -> packs.find(origin.pack()).flatMap(pack -> phrase(asset, pack, origin.asset())))
                .orElse(asset.name());
    }

    private Optional<String> phrase(IsAsset asset, SectorPack pack, String id) {
        boolean named = pack.isAsset(id).isPresent()
                && pack.texts().versions().values().stream()
                        .anyMatch(text -> named(text, id).equals(asset.name()));
        return named ? Optional.of(pack.asset(id, language).phrase()) : Optional.empty();
    }

    private static String named(SectorPack.Text text, String id) {
        SectorPack.AssetText asset = text.assets().get(id);
        return asset == null ? "" : asset.name();
    }
}
