// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ourlet.organisation.FactKey;
import org.ourlet.shared.Language;
import org.ourlet.shared.Localized;

/** All document templates, immutable while the program runs. */
public final class DocumentTemplates {

    private final Map<String, DocumentTemplate> templates = new TreeMap<>();

    public DocumentTemplates(Collection<DocumentTemplate> templates) {
        templates.forEach(template -> this.templates.put(template.code(), template));
    }

    /** @param code of a work product, or of one of its parts */
    public Optional<DocumentTemplate> find(String code) {
        return Optional.ofNullable(templates.get(code));
    }

    /** In the order of their codes. */
    public Collection<DocumentTemplate> all() {
        return templates.values();
    }

    /** The parts of a work product that consists of several documents; empty when it does not. */
    public List<DocumentTemplate> partsOf(String workProduct) {
        return templates.values().stream()
                .filter(template -> template.workProduct().equals(workProduct))
                .filter(template -> !template.frame().part().isEmpty())
                .toList();
    }

    /** What the blanks that hold a fact call it. */
    Optional<Localized<String>> labelOf(FactKey fact) {
        return templates.values().stream()
                .flatMap(template -> template.blanks().stream()
                        .filter(blank -> fact.equals(blank.fact()))
                        .map(blank -> labels(template, blank)))
                .findFirst();
    }

    private static Localized<String> labels(DocumentTemplate template, Blank blank) {
        Map<Language, String> labels = new EnumMap<>(Language.class);
        template.texts()
                .versions()
                .forEach((language, text) ->
                        labels.put(language, text.blank(blank.id()).label()));
        return new Localized<>(labels);
    }
}
