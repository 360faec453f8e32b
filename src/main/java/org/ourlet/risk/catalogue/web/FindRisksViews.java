// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.catalogue.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ourlet.risk.IsAsset;
import org.ourlet.risk.KeptAssessment;
import org.ourlet.risk.SecurityCriterion;
import org.ourlet.risk.catalogue.CatalogueThreat;
import org.ourlet.risk.catalogue.CatalogueVulnerability;
import org.ourlet.risk.catalogue.Proposal;
import org.ourlet.risk.catalogue.ProposalBoard;
import org.ourlet.risk.catalogue.ThreatCatalogue;
import org.ourlet.risk.catalogue.web.FindRisksView.AssetLink;
import org.ourlet.risk.catalogue.web.FindRisksView.Counts;
import org.ourlet.risk.catalogue.web.FindRisksView.Group;
import org.ourlet.risk.catalogue.web.FindRisksView.Row;
import org.ourlet.risk.catalogue.web.FindRisksView.Weakness;
import org.ourlet.shared.Language;

/** Makes the views of proposals in one language. */
record FindRisksViews(ThreatCatalogue catalogue, Language language) {

    FindRisksView view(KeptAssessment kept, ProposalBoard board) {
        List<IsAsset> assets = kept.assessment().assets().is();
        return new FindRisksView(
                kept.id(),
                new Counts(
                        board.waiting().size(),
                        board.accepted(),
                        board.refused().size(),
                        assets.size()),
                groups(board.waiting()),
                board.refused().stream().map(this::row).toList(),
                assets.stream().map(FindRisksViews::link).toList(),
                board.withoutType().stream().map(FindRisksViews::link).toList(),
                kept.open());
    }

    private List<Group> groups(List<Proposal> waiting) {
        Map<IsAsset, List<Row>> rows = new LinkedHashMap<>();
        waiting.forEach(proposal -> rows.computeIfAbsent(proposal.asset(), asset -> new ArrayList<>())
                .add(row(proposal)));
        return rows.entrySet().stream()
                .map(entry -> new Group(link(entry.getKey()), type(entry.getKey()), entry.getValue()))
                .toList();
    }

    static AssetLink link(IsAsset asset) {
        return new AssetLink(asset.ref(), asset.name());
    }

    String type(IsAsset asset) {
        return catalogue
                .type(asset.particulars().type())
                .map(type -> type.text(language).name())
                .orElse("");
    }

    Row row(Proposal proposal) {
        CatalogueThreat.Text threat = proposal.threat().text(language);
        return new Row(
                proposal.key(),
                proposal.sentence(catalogue.words(), language),
                proposal.threat().texts().languageFor(language).code(),
                new FindRisksView.Told(
                        threat.name(), threat.explanation(), proposal.threat().own()),
                proposal.weaknesses().stream().map(this::weakness).toList(),
                proposal.threat().criteria().stream()
                        .map(SecurityCriterion::code)
                        .toList());
    }

    Weakness weakness(CatalogueVulnerability weakness) {
        CatalogueVulnerability.Text text = weakness.text(language);
        return new Weakness(weakness.id(), text.name(), text.question(), weakness.own());
    }
}
