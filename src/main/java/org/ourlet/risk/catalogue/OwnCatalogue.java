// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ourlet.risk.catalogue.OwnEntry.Kind;
import org.ourlet.risk.catalogue.OwnEntry.Words;
import org.ourlet.shared.Language;
import org.ourlet.shared.Localized;

/** What an organisation adds to the catalogue of the guide. Our own. */
public record OwnCatalogue(List<OwnEntry> entries) {

    public OwnCatalogue {
        entries = List.copyOf(entries);
    }

    public Optional<OwnEntry> find(String id) {
        return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    public Map<String, OwnEntry> byId() {
        return entries.stream().collect(Collectors.toMap(OwnEntry::id, Function.identity()));
    }

    /** What is proposed of a kind. */
    public List<OwnEntry> current(Kind kind) {
        return entries.stream()
                .filter(entry -> entry.kind() == kind && !entry.retired())
                .toList();
    }

    /** The catalogue of the guide with the own entries behind it. Own controls are named in the language. */
    ThreatCatalogue behind(ThreatCatalogue guide, Language language) {
        if (entries.isEmpty()) {
            return guide;
        }
        return new ThreatCatalogue(
                guide.types(),
                Stream.concat(
                                guide.threats().stream(),
                                current(Kind.THREAT).stream().map(each -> threat(each, language)))
                        .toList(),
                Stream.concat(
                                guide.vulnerabilities().stream(),
                                current(Kind.VULNERABILITY).stream().map(each -> vulnerability(each, language)))
                        .toList(),
                guide.words());
    }

    private CatalogueThreat threat(OwnEntry entry, Language language) {
        Localized<CatalogueThreat.Text> texts = each(
                entry, words -> new CatalogueThreat.Text(words.name(), sentence(words), words.method(), words.note()));
        return new CatalogueThreat(
                entry.id(),
                entry.typed() ? CatalogueThreat.Origin.TYPED : CatalogueThreat.Origin.TAKEN_IN,
                entry.reach().criteria(),
                entry.reach().assetTypes(),
                0,
                controls(entry, language),
                texts);
    }

    /** Without the stop at its end, for reasons follow. */
    private static String sentence(Words words) {
        return words.sentence().isEmpty() ? words.name() : words.sentence().replaceAll("[.\\s]+$", "");
    }

    private CatalogueVulnerability vulnerability(OwnEntry entry, Language language) {
        Localized<CatalogueVulnerability.Text> texts = each(
                entry,
                words -> new CatalogueVulnerability.Text(
                        words.name(), words.sentence().isEmpty() ? "" : sentence(words), words.note(), words.note()));
        return new CatalogueVulnerability(
                entry.id(),
                entry.reach().assetTypes(),
                entry.reach().threats(),
                CatalogueVulnerability.LEVEL_NOT_KNOWN,
                controls(entry, language),
                texts);
    }

    private static <T> Localized<T> each(OwnEntry entry, Function<Words, T> form) {
        Map<Language, T> texts = new TreeMap<>();
        entry.words().versions().forEach((language, words) -> texts.put(language, form.apply(words)));
        return new Localized<>(texts);
    }

    /** An own control is proposed by its code and name; one that is retired is not. */
    private List<String> controls(OwnEntry entry, Language language) {
        Set<String> retired =
                entries.stream().filter(OwnEntry::retired).map(OwnEntry::id).collect(Collectors.toSet());
        return entry.reach().controls().stream()
                .filter(control -> !retired.contains(control))
                .map(control -> find(control).map(own -> title(own, language)).orElse(control))
                .toList();
    }

    /** The code, if there is one, and the name. */
    public static String title(OwnEntry entry, Language language) {
        String name = Objects.requireNonNull(entry.words().in(language)).name();
        return entry.source().code().isEmpty() ? name : entry.source().code() + " " + name;
    }
}
