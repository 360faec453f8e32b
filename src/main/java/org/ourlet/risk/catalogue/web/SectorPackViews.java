// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.catalogue.web;

import java.util.List;
import java.util.Set;
import org.ourlet.risk.KeptAssessment;
import org.ourlet.risk.RiskMethod;
import org.ourlet.risk.catalogue.SectorPack;
import org.ourlet.risk.catalogue.SectorPack.AssetText;
import org.ourlet.risk.catalogue.SectorPack.PackBusinessAsset;
import org.ourlet.risk.catalogue.SectorPack.PackIsAsset;
import org.ourlet.risk.catalogue.ThreatCatalogue;
import org.ourlet.shared.Language;

/** Makes the view of one pack. */
record SectorPackViews(ThreatCatalogue catalogue, SectorPack pack, Language language) {

    SectorPackView view(KeptAssessment kept, Set<String> there) {
        SectorPack.Text text = pack.text(language);
        RiskMethod method = kept.assessment().method();
        return new SectorPackView(
                kept.id(),
                pack.id(),
                text.name(),
                text.summary(),
                pack.texts().languageFor(language).code(),
                pack.businessAssets().stream()
                        .map(asset -> business(asset, method, there))
                        .toList(),
                pack.isAssets().stream().map(asset -> is(asset, there)).toList());
    }

    private SectorPackView.BusinessRow business(PackBusinessAsset asset, RiskMethod method, Set<String> there) {
        AssetText text = pack.asset(asset.id(), language);
        List<SectorPackView.Impact> impacts = asset.impact().levels().entrySet().stream()
                .map(entry -> new SectorPackView.Impact(
                        entry.getKey().code(), method.conversion().impact(entry.getValue())))
                .toList();
        return new SectorPackView.BusinessRow(
                asset.id(), text.name(), text.note(), impacts, there.contains(asset.id()));
    }

    private SectorPackView.IsRow is(PackIsAsset asset, Set<String> there) {
        AssetText text = pack.asset(asset.id(), language);
        return new SectorPackView.IsRow(
                asset.id(),
                text.name(),
                text.note(),
                catalogue
                        .type(asset.type())
                        .map(type -> type.text(language).name())
                        .orElse(""),
                asset.supports().stream()
                        .map(id -> pack.asset(id, language).name())
                        .toList(),
                there.contains(asset.id()));
    }
}
