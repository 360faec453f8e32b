// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.catalogue.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ourlet.risk.ControlNames;
import org.ourlet.risk.catalogue.OwnCatalogue;
import org.ourlet.risk.catalogue.OwnEntry;
import org.ourlet.risk.catalogue.OwnEntry.Kind;
import org.ourlet.risk.catalogue.ThreatCatalogue;
import org.ourlet.shared.Language;
import org.ourlet.shared.Localized;
import org.ourlet.webshell.Choice;

/** Makes the form of an entry of the own catalogue in one language. */
record OwnEntryViews(ThreatCatalogue guide, OwnCatalogue own, ControlNames controls, Language language) {

    OwnEntryView view(@Nullable OwnEntry entry, OwnEntryForm form, Map<String, String> problems) {
        String lang = entry == null
                ? language.code()
                : entry.words().languageFor(language).code();
        OwnEntryView.Offers offers = new OwnEntryView.Offers(
                types(form.tick().types()),
                threats(form.tick().threats()),
                controls(form.tick().controls()));
        return new OwnEntryView(entry, form, lang, offers, problems);
    }

    /** The values that can be ticked. */
    Set<String> known() {
        return Stream.of(types(List.of()), threats(List.of()), controls(List.of()))
                .flatMap(List::stream)
                .map(Choice::value)
                .collect(Collectors.toSet());
    }

    private List<Choice> types(List<String> ticked) {
        return guide.types().stream()
                .map(type -> {
                    String lang = spoken(type.texts());
                    return Choice.of(type.id(), type.text(language).name(), ticked.contains(type.id()))
                            .in(lang)
                            .withHint(type.text(language).hint(), lang);
                })
                .toList();
    }

    /** The code of the language in which a text answers; empty when it is the one asked for. */
    private String spoken(Localized<?> texts) {
        Language spoken = texts.languageFor(language);
        return spoken == language ? "" : spoken.code();
    }

    private List<Choice> threats(List<String> ticked) {
        Stream<Choice> ofGuide = guide.threats().stream()
                .map(threat -> Choice.of(threat.id(), threat.text(language).name(), ticked.contains(threat.id()))
                        .in(spoken(threat.texts())));
        return Stream.concat(own(Kind.THREAT, ticked), ofGuide).toList();
    }

    private List<Choice> controls(List<String> ticked) {
        Stream<Choice> ofGuide = controls.numbers().stream()
                .map(number -> Choice.of(
                        number, number + " " + controls.name(number, language).orElse(""), ticked.contains(number)));
        return Stream.concat(own(Kind.CONTROL, ticked), ofGuide).toList();
    }

    private Stream<Choice> own(Kind kind, List<String> ticked) {
        return own.current(kind).stream()
                .map(entry -> Choice.of(entry.id(), OwnCatalogue.title(entry, language), ticked.contains(entry.id()))
                        .in(spoken(entry.words())));
    }
}
