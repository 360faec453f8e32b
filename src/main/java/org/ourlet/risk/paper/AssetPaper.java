// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ourlet.documents.DocumentModel.Block;
import org.ourlet.risk.BusinessAsset;
import org.ourlet.risk.Factor;
import org.ourlet.risk.Impact;
import org.ourlet.risk.IsAsset;
import org.ourlet.risk.KeptAssessment;
import org.ourlet.risk.MethodText;
import org.ourlet.risk.RiskMethods;
import org.ourlet.risk.SecurityCriterion;
import org.ourlet.risk.catalogue.ThreatCatalogue;

/** The asset inventory (W17) and the impact assessment sheet (W19). */
final class AssetPaper {

    private final KeptAssessment kept;
    private final ThreatCatalogue catalogue;
    private final PaperWords words;

    AssetPaper(KeptAssessment kept, ThreatCatalogue catalogue, PaperWords words) {
        this.kept = kept;
        this.catalogue = catalogue;
        this.words = words;
    }

    List<Block> inventory() {
        List<List<String>> rows = Stream.concat(
                        business().stream().map(this::row),
                        kept.assessment().assets().is().stream().map(this::row))
                .toList();
        return rows.isEmpty()
                ? List.of()
                : List.of(
                        words.table(rows, "asset", "kind", "owner", "supports", "place", "class", "needs"),
                        words.legend(kept.assessment().criteria()));
    }

    private List<BusinessAsset> business() {
        return kept.assessment().assets().business();
    }

    private List<String> row(BusinessAsset asset) {
        return List.of(
                asset.ref() + " " + asset.name(),
                words.say("business"),
                asset.owner().name(),
                "",
                "",
                "",
                needs(asset.impact()));
    }

    private List<String> row(IsAsset asset) {
        return List.of(
                asset.ref() + " " + asset.name(),
                kind(asset),
                asset.owner().name(),
                String.join(", ", asset.supports()),
                asset.particulars().location(),
                asset.particulars().classification(),
                needs(kept.evaluation().impactOf(asset.ref())));
    }

    private String kind(IsAsset asset) {
        return catalogue
                .type(asset.particulars().type())
                .map(type -> type.text(words.language()).name())
                .orElseGet(() -> words.say("supporting"));
    }

    private String needs(Impact impact) {
        return criteria().stream()
                .map(criterion -> words.on(criterion, impact.on(criterion)))
                .collect(Collectors.joining(", "));
    }

    private List<SecurityCriterion> criteria() {
        return kept.assessment().criteria().all();
    }

    /** What the owners said, then the supporting assets that were rated otherwise than inherited. */
    List<Block> impacts(RiskMethods methods) {
        MethodText text = methods.text(kept.methodVersion().method()).in(words.language());
        List<List<String>> rows = new ArrayList<>();
        business()
                .forEach(asset -> rows.add(row(asset.ref() + " " + asset.name(), asset.impact(), asset.note(), text)));
        kept.assessment().assets().is().forEach(asset -> overridden(asset, text).ifPresent(rows::add));
        return rows.isEmpty() ? List.of() : List.of(PaperWords.table(heads(), rows));
    }

    private Optional<List<String>> overridden(IsAsset asset, MethodText text) {
        IsAsset.ImpactOverride override = asset.override();
        return override == null
                ? Optional.empty()
                : Optional.of(row(
                        asset.ref() + " " + asset.name(),
                        kept.evaluation().impactOf(asset.ref()),
                        override.reason(),
                        text));
    }

    private List<String> heads() {
        List<String> heads = new ArrayList<>(List.of(words.head("asset")));
        criteria()
                .forEach(criterion ->
                        heads.add(words.criterion(criterion, kept.assessment().criteria())));
        heads.add(words.head("reason"));
        return heads;
    }

    private List<String> row(String name, Impact impact, String reason, MethodText text) {
        List<String> row = new ArrayList<>(List.of(name));
        criteria().forEach(criterion -> {
            Integer level = impact.on(criterion);
            row.add(
                    level == null
                            ? words.notRated()
                            : level + " · " + text.of(Factor.IMPACT, level).name());
        });
        row.add(reason);
        return row;
    }
}
