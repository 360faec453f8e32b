// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ourlet.people.Team;
import org.ourlet.risk.Factor;
import org.ourlet.risk.Impact;
import org.ourlet.risk.KeptAssessment;
import org.ourlet.risk.MethodText;
import org.ourlet.risk.Owner;
import org.ourlet.risk.RiskMethods;
import org.ourlet.risk.SecurityCriterion;
import org.ourlet.risk.catalogue.AssetType;
import org.ourlet.risk.catalogue.ThreatCatalogue;
import org.ourlet.shared.Language;
import org.ourlet.webshell.Choice;
import org.ourlet.webshell.Texts;

/** Makes the view of one asset. */
final class AssetViews {

    private final KeptAssessment kept;
    private final MethodText words;
    private final Team team;
    private final ThreatCatalogue catalogue;
    private final Texts texts;

    AssetViews(KeptAssessment kept, RiskMethods methods, Team team, ThreatCatalogue catalogue, Texts texts) {
        this.kept = kept;
        this.words = methods.text(kept.methodVersion().method()).in(texts.language());
        this.team = team;
        this.catalogue = catalogue;
        this.texts = texts;
    }

    AssetView view(String ref, AssetForm form, Map<String, String> problems) {
        return new AssetView(
                AssessmentHead.of(kept, AssessmentHead.Tab.ASSETS),
                ref,
                form,
                owners(ref, form),
                types(form.words().type()),
                kept.assessment().criteria().all().stream()
                        .map(criterion -> scale(ref, criterion, form))
                        .toList(),
                problems);
    }

    private List<Choice> owners(String ref, AssetForm form) {
        Owner stored = kept.assessment()
                .assets()
                .findBusiness(ref)
                .map(asset -> asset.owner())
                .or(() -> kept.assessment().assets().findIs(ref).map(asset -> asset.owner()))
                .orElse(Owner.NOBODY);
        Owner chosen = form.owner().equals(OwnerChoices.AS_NAMED)
                ? stored
                : new org.ourlet.risk.Owners(team).person(form.owner());
        return OwnerChoices.of(team, chosen, texts);
    }

    private List<Choice> types(String chosen) {
        List<Choice> types = new ArrayList<>();
        types.add(Choice.of("", texts.text("risk.asset.type-none"), chosen.isEmpty()));
        catalogue.types().forEach(type -> types.add(kind(type, chosen)));
        if (types.stream().noneMatch(Choice::chosen)) {
            types.add(Choice.of(chosen, chosen, true));
        }
        return types;
    }

    private Choice kind(AssetType type, String chosen) {
        Language spoken = type.texts().languageFor(texts.language());
        AssetType.Text text = type.text(spoken);
        return Choice.of(type.id(), text.name(), type.id().equals(chosen)).withHint(text.hint(), spoken.code());
    }

    private AssetView.ImpactScale scale(String ref, SecurityCriterion criterion, AssetForm form) {
        String typed = form.level(criterion.code());
        List<Choice> levels = ScaleChoices.of(
                kept.assessment().method(), words, Factor.IMPACT, texts.text("risk.rating.not-rated"), typed);
        return new AssetView.ImpactScale(
                criterion.code(),
                CriterionNames.of(criterion, kept.assessment().criteria(), texts),
                levels,
                inherited(ref, criterion));
    }

    private String inherited(String ref, SecurityCriterion criterion) {
        Impact inherited = kept.assessment()
                .assets()
                .findIs(ref)
                .map(asset -> kept.assessment()
                        .assets()
                        .inherited(asset, kept.assessment().criteria().all()))
                .orElse(Impact.NOT_RATED);
        Integer level = inherited.on(criterion);
        return level == null ? "" : level.toString();
    }
}
