// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
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
    /** From so many assets on, those offered can be searched. */
    private static final int MANY = 25;

    private final List<SecurityCriterion> criteria;
    private final Texts texts;

    AssetsViews(KeptAssessment kept, Texts texts) {
        this.kept = kept;
        this.assets = kept.assessment().assets();
        this.criteria = kept.assessment().criteria().all();
        this.texts = texts;
    }

    /**
     * What the linker is asked for.
     *
     * @param link ref of the IS asset whose links are shown; empty for none
     * @param words that the offered assets contain
     * @param typed the links as typed, empty for those that are stored
     */
    record Asked(String link, String words, List<String> typed) {
        static final Asked NOTHING = new Asked("", "", List.of());
    }

    AssetsView view(Asked asked, Map<String, String> problems) {
        return new AssetsView(
                AssessmentHead.of(kept, AssessmentHead.Tab.ASSETS),
                criteria.stream()
                        .map(criterion -> new AssetsView.Criterion(
                                criterion.code(),
                                CriterionNames.of(criterion, kept.assessment().criteria(), texts)))
                        .toList(),
                assets.business().stream().map(this::business).toList(),
                assets.is().stream().map(this::is).toList(),
                kept.open() ? linker(asked) : null,
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

    private AssetsView.@Nullable Linker linker(Asked asked) {
        IsAsset chosen = assets.findIs(asked.link()).orElse(null);
        if (chosen == null) {
            return null;
        }
        List<String> supports = asked.typed().isEmpty() ? chosen.supports() : asked.typed();
        Stream<Choice> business = assets.business().stream().map(asset -> choice(asset.ref(), asset.name(), supports));
        Stream<Choice> is = assets.is().stream()
                .filter(asset -> !asset.ref().equals(chosen.ref()))
                .map(asset -> choice(asset.ref(), asset.name(), supports));
        return new AssetsView.Linker(
                new AssetsView.Linked(chosen.ref(), chosen.name(), chosen.version()),
                offered(business, asked.words()),
                offered(is, asked.words()),
                asked.words(),
                assets.business().size() + assets.is().size() > MANY,
                next(chosen));
    }

    /** What is ticked always stands there, and first, so that nothing is lost when the others are searched. */
    private static List<Choice> offered(Stream<Choice> choices, String words) {
        String wanted = words.toLowerCase(Locale.ROOT);
        return choices.filter(choice -> choice.chosen()
                        || choice.text().toLowerCase(Locale.ROOT).contains(wanted))
                .sorted(Comparator.comparing(choice -> !choice.chosen()))
                .toList();
    }

    private String next(IsAsset chosen) {
        int place = assets.is().indexOf(chosen) + 1;
        return place < assets.is().size() ? assets.is().get(place).ref() : "";
    }

    private static Choice choice(String ref, String name, List<String> supports) {
        return Choice.of(ref, name, supports.contains(ref)).withHint(ref);
    }
}
