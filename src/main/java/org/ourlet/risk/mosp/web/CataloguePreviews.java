// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.mosp.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ourlet.risk.catalogue.OwnCatalogue;
import org.ourlet.risk.catalogue.OwnEntry;
import org.ourlet.risk.catalogue.ThreatCatalogue;
import org.ourlet.risk.imports.ImportFile;
import org.ourlet.risk.imports.web.Line;
import org.ourlet.risk.mosp.MospPlan;
import org.ourlet.risk.mosp.MospPlan.Wishes;
import org.ourlet.risk.mosp.web.CataloguePreview.Counts;
import org.ourlet.risk.mosp.web.CataloguePreview.Group;
import org.ourlet.risk.mosp.web.CataloguePreview.Left;
import org.ourlet.risk.mosp.web.CataloguePreview.Named;
import org.ourlet.shared.Language;
import org.ourlet.webshell.Choice;

/** Makes the view of what a catalogue file would bring. */
record CataloguePreviews(ThreatCatalogue guide, Language language) {

    private static final int MOST = 15;

    CataloguePreview view(ImportFile file, MospPlan plan, Wishes wishes, List<Line> problems, boolean refused) {
        return new CataloguePreview(
                new CataloguePreview.Sent(file.id(), file.name()),
                new Counts(
                        plan.taken().fresh().size(),
                        plan.taken().changed().size(),
                        plan.same(),
                        plan.kept().size()),
                groups(plan),
                types(wishes),
                new Left(plan.unlicensed().size(), wishes.unlicensed(), problems, plan.more()),
                refused);
    }

    private List<Group> groups(MospPlan plan) {
        List<OwnEntry> all = Stream.of(plan.taken().fresh(), plan.taken().changed(), plan.unlicensed())
                .flatMap(List::stream)
                .toList();
        return Arrays.stream(OwnEntry.Kind.values())
                .map(kind -> group(
                        kind, all.stream().filter(entry -> entry.kind() == kind).toList()))
                .filter(group -> group.count() > 0)
                .toList();
    }

    private Group group(OwnEntry.Kind kind, List<OwnEntry> entries) {
        return new Group(
                kind,
                entries.size(),
                entries.stream().limit(MOST).map(this::named).toList());
    }

    private Named named(OwnEntry entry) {
        return new Named(
                OwnCatalogue.title(entry, language),
                entry.words().languageFor(language).code(),
                entry.words().versions().keySet().stream()
                        .map(spoken -> spoken.code().toUpperCase(Locale.ROOT))
                        .sorted()
                        .collect(Collectors.joining(", ")),
                entry.source().licence());
    }

    private List<Choice> types(Wishes wishes) {
        return guide.types().stream()
                .map(type -> Choice.of(
                        type.id(),
                        type.text(language).name(),
                        wishes.assetTypes().contains(type.id())))
                .toList();
    }
}
