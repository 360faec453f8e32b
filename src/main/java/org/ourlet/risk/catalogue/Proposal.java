// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.ourlet.risk.Estimate;
import org.ourlet.risk.IsAsset;
import org.ourlet.risk.Risk;
import org.ourlet.risk.RiskEvent;
import org.ourlet.risk.RiskTreatment;
import org.ourlet.risk.SecurityCriterion;
import org.ourlet.risk.Threat;
import org.ourlet.risk.Vulnerability;
import org.ourlet.shared.Language;

/**
 * A risk that the catalogue proposes for an IS asset, to be accepted, adjusted or refused. Our own.
 *
 * @param phrase how the name of the asset reads inside a sentence
 */
public record Proposal(
        IsAsset asset,
        String phrase,
        CatalogueThreat threat,
        List<CatalogueVulnerability> weaknesses,
        Typical typical) {

    public Proposal {
        weaknesses = List.copyOf(weaknesses);
    }

    /** What is typical for firms of the kind, on the scales of the default method; null where nobody says. */
    public record Typical(
            @Nullable Integer likelihood, @Nullable Integer vulnerability) {}

    public ProposalKey key() {
        return new ProposalKey(asset.ref(), threat.id());
    }

    public String sentence(CatalogueWords words, Language language) {
        return words.sentence(threat, phrase, weaknesses, language);
    }

    /** With other weaknesses, in the order of the catalogue. */
    Proposal with(List<CatalogueVulnerability> others) {
        return new Proposal(asset, phrase, threat, others, typical);
    }

    /** The risk that follows when it is accepted, not yet rated. */
    Risk risk(String ref, String sentence, Collection<SecurityCriterion> criteria, Language language) {
        CatalogueThreat.Text text = threat.text(language);
        Threat named = new Threat(threat.id(), text.name(), "", text.method());
        List<Vulnerability> vulnerabilities = weaknesses.stream()
                .map(weakness ->
                        new Vulnerability(weakness.id(), weakness.text(language).name()))
                .toList();
        return new Risk(
                ref,
                asset.ref(),
                new TreeSet<>(criteria),
                new RiskEvent(sentence, named, vulnerabilities, List.of()),
                Estimate.NOT_RATED,
                RiskTreatment.UNDECIDED,
                new Risk.Standing(asset.owner(), 0));
    }
}
