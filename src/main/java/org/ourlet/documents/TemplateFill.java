// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ourlet.documents.DocumentModel.Block;
import org.ourlet.documents.DocumentModel.Section;
import org.ourlet.documents.DocumentModel.Table;
import org.ourlet.shared.Language;
import org.ourlet.webshell.Texts;

/**
 * Fills the blanks of a template. There is no logic in a template, and what people wrote is never read as a template: it
 * takes the place of its placeholder as it is.
 */
public final class TemplateFill {

    /** Kinds of answers that are kept the same whatever the language. */
    private static final Set<BlankType> RAW = Set.of(BlankType.DATE, BlankType.NUMBER, BlankType.MONEY);

    private final DocumentTemplate template;
    private final TemplateText text;
    private final Language language;
    private final Map<String, String> answers;
    private final Map<String, Value> values;
    private final String currency;

    /**
     * @param answers by blank
     * @param derived by placeholder
     */
    public TemplateFill(
            DocumentTemplate template, Language language, Map<String, String> answers, Map<String, Value> derived) {
        this.template = template;
        this.language = template.languageOfText(language);
        this.text = template.text(language);
        this.answers = Map.copyOf(answers);
        this.currency = Optional.ofNullable(derived.get(Derived.CURRENCY.placeholder()))
                .map(Value::shown)
                .orElse("EUR");
        this.values = new HashMap<>(derived);
        template.blanks().forEach(blank -> values.put(blank.id(), value(blank, answers.getOrDefault(blank.id(), ""))));
    }

    private Value value(Blank blank, String answer) {
        BlankText words = text.blank(blank.id());
        return new Value(shown(blank, words, answer), answer, words.label());
    }

    private String shown(Blank blank, BlankText words, String answer) {
        if (blank.table()) {
            return rows(blank, words, answer).stream()
                    .map(row -> row.stream().filter(cell -> !cell.isEmpty()).collect(Collectors.joining(", ")))
                    .collect(Collectors.joining("\n"));
        }
        return blank.type() == BlankType.CHOICE
                ? words.options().getOrDefault(answer, "")
                : shown(blank.type(), answer);
    }

    private String shown(BlankType type, String answer) {
        return type == BlankType.MONEY ? Money.shown(answer, currency, language) : type.shown(answer, language);
    }

    /** The rows of a table as they stand in the document. */
    private List<List<String>> rows(Blank blank, BlankText words, String answer) {
        return TableRows.of(answer, blank.columns()).rows().stream()
                .map(row -> IntStream.range(0, row.size())
                        .mapToObj(index -> cell(blank.columns().get(index), words, row.get(index)))
                        .toList())
                .toList();
    }

    private String cell(Column column, BlankText words, String cell) {
        return column.type() == BlankType.CHOICE && !cell.isEmpty()
                ? words.column(column).option(cell)
                : shown(column.type(), cell);
    }

    /** Tables by placeholder: those that the program has, and those that somebody filled in. */
    private Map<String, List<Block>> tables(Map<String, List<Block>> generated) {
        Map<String, List<Block>> tables = new HashMap<>(generated);
        template.blanks().stream().filter(Blank::table).forEach(blank -> {
            BlankText words = text.blank(blank.id());
            List<String> head = blank.columns().stream()
                    .map(column -> words.column(column).label())
                    .toList();
            List<List<String>> rows = rows(blank, words, answers.getOrDefault(blank.id(), ""));
            if (!rows.isEmpty()) {
                tables.put(blank.id(), List.of(Table.filled(head, rows)));
            }
        });
        return tables;
    }

    /**
     * @param notSet what stands where an optional blank was left empty and cannot be left out
     * @param appears which sections the text has
     * @param generated what the program has, by placeholder
     * @param adapted sections in the words of the organisation, by id
     */
    FilledDocument fill(
            String notSet,
            Predicate<Condition> appears,
            Map<String, List<Block>> generated,
            Map<String, List<Block>> adapted) {
        Filling filling = new Filling(template, values, tables(generated), notSet);
        List<Section> sections = new ArrayList<>();
        template.sections().stream()
                .filter(section -> appears.test(section.when()))
                .forEach(section -> sections.add(section(section.id(), adapted, filling)));
        List<String> summary = text.summary().stream().map(filling::plain).toList();
        return new FilledDocument(Joining.join(sections), summary, filling.missing(), used(filling));
    }

    /** In the words of the template. */
    public FilledDocument fill(String notSet, Predicate<Condition> appears, Map<String, List<Block>> generated) {
        return fill(notSet, appears, generated, Map.of());
    }

    private Section section(String id, Map<String, List<Block>> adapted, Filling filling) {
        List<Block> blocks = adapted.getOrDefault(id, text.sections().getOrDefault(id, List.of()));
        return new Section(id, filling.fill(blocks));
    }

    /** Some blocks with their placeholders filled. */
    List<Block> filled(List<Block> blocks, String notSet, Map<String, List<Block>> generated) {
        return new Filling(template, values, tables(generated), notSet).fill(blocks);
    }

    /** The template in the language of the document. */
    TemplateText text() {
        return text;
    }

    /** What each placeholder is called: blanks first, then what the program knows, then its tables. */
    Map<String, String> labels(Texts texts) {
        Map<String, String> labels = new LinkedHashMap<>();
        template.blanks()
                .forEach(blank -> labels.put(blank.id(), text.blank(blank.id()).label()));
        Stream.of(Derived.values())
                .map(Derived::placeholder)
                .filter(values::containsKey)
                .forEach(name ->
                        labels.put(name, values.getOrDefault(name, Value.NONE).label()));
        template.generated().forEach(table -> labels.put(table.placeholder(), tableName(table, texts)));
        return labels;
    }

    private static String tableName(GeneratedSource table, Texts texts) {
        return texts.text(
                "documents.wording.table",
                texts.text("documents.generated.from." + table.origin().name()));
    }

    private static Set<String> used(Filling filling) {
        return new TreeSet<>(filling.used());
    }

    /** A first answer for a blank: what the template suggests, empty when it suggests nothing or something is unknown. */
    public String suggestion(Blank blank) {
        String suggestion = text.blank(blank.id()).suggestion();
        if (!blank.table()) {
            return suggestion(blank, suggestion);
        }
        List<List<String>> rows = TableRows.of(suggestion, blank.columns()).rows().stream()
                .map(row -> IntStream.range(0, row.size())
                        .mapToObj(index -> suggestion(blank.columns().get(index).cell(), row.get(index)))
                        .toList())
                .toList();
        return new TableRows(blank.columns(), rows).clean().text();
    }

    private String suggestion(Blank blank, String suggestion) {
        boolean raw = RAW.contains(blank.type());
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
        return new Filling(template, values, Map.of(), "").plain(words);
    }
}
