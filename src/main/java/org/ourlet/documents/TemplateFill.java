// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.ourlet.documents.DocumentModel.Block;
import org.ourlet.documents.DocumentModel.Section;
import org.ourlet.shared.Language;

/**
 * Fills the blanks of a template. There is no logic in a template, and what people wrote is never read as a template: it
 * takes the place of its placeholder as it is.
 */
public final class TemplateFill {

    private final DocumentTemplate template;
    private final TemplateText text;
    private final Language language;
    private final Map<String, Value> values;

    /**
     * @param answers by blank
     * @param derived by placeholder
     */
    public TemplateFill(
            DocumentTemplate template, Language language, Map<String, String> answers, Map<String, Value> derived) {
        this.template = template;
        this.language = template.languageOfText(language);
        this.text = template.text(language);
        this.values = new HashMap<>(derived);
        template.blanks().forEach(blank -> values.put(blank.id(), value(blank, answers.getOrDefault(blank.id(), ""))));
    }

    private Value value(Blank blank, String answer) {
        BlankText words = text.blank(blank.id());
        String shown = blank.type() == BlankType.CHOICE
                ? words.options().getOrDefault(answer, "")
                : blank.type().shown(answer, language);
        return new Value(shown, answer, words.label());
    }

    /**
     * @param notSet what stands where an optional blank was left empty and cannot be left out
     * @param appears which sections the text has
     */
    public FilledDocument fill(String notSet, Predicate<Condition> appears) {
        Filling filling = new Filling(template, values, notSet);
        List<Section> sections = new ArrayList<>();
        template.sections().stream()
                .filter(section -> appears.test(section.when()))
                .forEach(section -> sections.add(section(section.id(), filling)));
        List<String> summary = text.summary().stream().map(filling::plain).toList();
        return new FilledDocument(Joining.join(sections), summary, filling.missing(), used(filling));
    }

    private Section section(String id, Filling filling) {
        List<Block> blocks = text.sections().getOrDefault(id, List.of());
        return new Section(id, filling.fill(blocks));
    }

    private static Set<String> used(Filling filling) {
        return new TreeSet<>(filling.used());
    }

    /** A first answer for a blank: what the template suggests, empty when it suggests nothing or something is unknown. */
    public String suggestion(Blank blank) {
        String suggestion = text.blank(blank.id()).suggestion();
        boolean raw = blank.type() == BlankType.DATE || blank.type() == BlankType.NUMBER;
        StringBuilder answer = new StringBuilder();
        for (Placeholders.Part part : Placeholders.parts(suggestion)) {
            Value value = part.placeholder() ? values.get(part.text()) : null;
            if (part.placeholder() && (value == null || value.missing())) {
                return "";
            }
            answer.append(value == null ? part.text() : raw ? value.raw() : value.shown());
        }
        return blank.clean(answer.toString());
    }

    /** A question or hint with its placeholders filled. */
    public String words(String words) {
        return new Filling(template, values, "").plain(words);
    }
}
