// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.catalogue.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.ourlet.risk.catalogue.OwnCatalogue;
import org.ourlet.risk.catalogue.OwnEntry;
import org.ourlet.risk.catalogue.OwnEntry.Words;
import org.ourlet.risk.catalogue.ThreatCatalogue;
import org.ourlet.risk.catalogue.web.OwnCatalogueView.From;
import org.ourlet.risk.catalogue.web.OwnCatalogueView.Line;
import org.ourlet.risk.catalogue.web.OwnCatalogueView.Show;
import org.ourlet.risk.catalogue.web.OwnCatalogueView.Tab;
import org.ourlet.shared.Language;

/** Makes the views of the own catalogue in one language. */
record OwnCatalogueViews(ThreatCatalogue guide, Language language) {

    /** More than anybody reads; whoever wants the rest searches. */
    private static final int MOST = 100;

    OwnCatalogueView view(OwnCatalogue own, Show show, String words) {
        List<OwnEntry> found = own.entries().stream()
                .filter(show::shows)
                .filter(entry -> contains(entry, words))
                .sorted(Comparator.comparing(entry -> OwnCatalogue.title(entry, language)))
                .toList();
        return new OwnCatalogueView(
                show,
                words,
                Arrays.stream(Show.values())
                        .map(each -> new Tab(each, (int)
                                own.entries().stream().filter(each::shows).count()))
                        .toList(),
                found.stream().limit(MOST).map(this::line).toList(),
                found.size());
    }

    private boolean contains(OwnEntry entry, String words) {
        return entry.words().versions().values().stream()
                .anyMatch(each -> (entry.source().code() + " " + each.name() + " " + each.note())
                        .toLowerCase(Locale.ROOT)
                        .contains(words.toLowerCase(Locale.ROOT)));
    }

    private Line line(OwnEntry entry) {
        Words words = Objects.requireNonNull(entry.words().in(language));
        return new Line(
                entry.id(),
                OwnCatalogue.title(entry, language),
                words.sentence().isEmpty() ? words.note() : words.sentence(),
                types(entry),
                entry.words().languageFor(language).code(),
                new From(
                        entry.source().file(),
                        entry.source().licence(),
                        entry.source().set()),
                entry.kind() == OwnEntry.Kind.VULNERABILITY
                        && entry.reach().threats().isEmpty());
    }

    private String types(OwnEntry entry) {
        return guide.types().stream()
                .filter(type -> entry.reach().assetTypes().contains(type.id()))
                .map(type -> type.text(language).name())
                .collect(Collectors.joining(", "));
    }
}
