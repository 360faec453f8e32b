// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ourlet.risk.Assets;
import org.ourlet.risk.BusinessAsset;
import org.ourlet.risk.Impact;
import org.ourlet.risk.IsAsset;
import org.ourlet.risk.KeptAssessment;
import org.ourlet.risk.SecurityCriterion;
import org.ourlet.webshell.Choice;
import org.ourlet.webshell.Texts;

/** Makes the view of the assets. */
final class AssetsViews {

    private final KeptAssessment kept;
    private final Assets assets;
    private final List<SecurityCriterion> criteria;
    private final Texts texts;

    AssetsViews(KeptAssessment kept, Texts texts) {
        this.kept = kept;
        this.assets = kept.assessment().assets();
        this.criteria = kept.assessment().criteria().all();
        this.texts = texts;
    }

    /** @param typed the links as typed, empty for those that are stored */
    AssetsView view(String link, List<String> typed, Map<String, String> problems) {
        return new AssetsView(
                AssessmentHead.of(kept, AssessmentHead.Tab.ASSETS),
                criteria.stream()
                        .map(criterion -> new AssetsView.Criterion(
                                criterion.code(),
                                CriterionNames.of(criterion, kept.assessment().criteria(), texts)))
                        .toList(),
                assets.business().stream().map(this::business).toList(),
                assets.is().stream().map(this::is).toList(),
                kept.open() ? linker(link, typed) : null,
                problems);
    }

    private AssetsView.BusinessLine business(BusinessAsset asset) {
        return new AssetsView.BusinessLine(
                asset.ref(),
                asset.name(),
                asset.owner().name(),
                levels(asset.impact()),
                assets.supportersOf(asset.ref()).size());
    }

    private AssetsView.IsLine is(IsAsset asset) {
        return new AssetsView.IsLine(
                asset.ref(),
                asset.name(),
                asset.particulars().type(),
                asset.owner().name(),
                asset.supports(),
                levels(kept.evaluation().impactOf(asset.ref())),
                asset.override() != null);
    }

    private List<String> levels(Impact impact) {
        return criteria.stream()
                .map(impact::on)
                .map(level -> level == null ? "" : level.toString())
                .toList();
    }

    private AssetsView.@Nullable Linker linker(String link, List<String> typed) {
        IsAsset chosen = assets.findIs(link).orElse(null);
        if (chosen == null) {
            return null;
        }
        List<String> supports = typed.isEmpty() ? chosen.supports() : typed;
        return new AssetsView.Linker(
                chosen.ref(),
                chosen.name(),
                chosen.version(),
                assets.business().stream()
                        .map(asset -> choice(asset.ref(), asset.name(), supports))
                        .toList(),
                assets.is().stream()
                        .filter(asset -> !asset.ref().equals(link))
                        .map(asset -> choice(asset.ref(), asset.name(), supports))
                        .toList());
    }

    private static Choice choice(String ref, String name, List<String> supports) {
        return Choice.of(ref, name, supports.contains(ref)).withHint(ref);
    }
}
