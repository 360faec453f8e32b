// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ourlet.documents.DocumentModel.Block;
import org.ourlet.documents.DocumentModel.Drawing;
import org.ourlet.documents.DocumentModel.Heading;
import org.ourlet.documents.DocumentModel.ItemList;
import org.ourlet.documents.DocumentModel.Line;
import org.ourlet.documents.DocumentModel.Origin;
import org.ourlet.documents.DocumentModel.Paragraph;
import org.ourlet.documents.DocumentModel.Row;
import org.ourlet.documents.DocumentModel.Run;
import org.ourlet.documents.DocumentModel.Table;

/**
 * Puts values in the place of placeholders, block by block. A paragraph or list item that is one placeholder and stays empty
 * is left out, and so is a table row of nothing else; anywhere else the words "not set" stand.
 */
final class Filling implements Drawing {

    private final DocumentTemplate template;
    private final Map<String, Value> values;
    private final Map<String, List<Block>> tables;
    private final String notSet;
    private final Set<String> missing = new TreeSet<>();
    private final Set<String> used = new TreeSet<>();
    private List<Block> filled = new ArrayList<>();

    /** @param tables what stands in the place of a placeholder that is a table */
    Filling(DocumentTemplate template, Map<String, Value> values, Map<String, List<Block>> tables, String notSet) {
        this.template = template;
        this.values = values;
        this.tables = tables;
        this.notSet = notSet;
    }

    Set<String> missing() {
        return missing;
    }

    Set<String> used() {
        return used;
    }

    List<Block> fill(List<Block> blocks) {
        filled = new ArrayList<>();
        blocks.forEach(block -> block.draw(this));
        return filled;
    }

    @Override
    public void heading(Heading heading) {
        filled.add(new Heading(heading.level(), plain(heading.text())));
    }

    @Override
    public void paragraph(Paragraph paragraph) {
        Optional<String> alone = alone(paragraph.runs());
        if (alone.isEmpty()) {
            filled.add(new Paragraph(runs(paragraph.runs())));
        } else if (tables.containsKey(alone.get())) {
            used.add(alone.get());
            filled.addAll(tables.getOrDefault(alone.get(), List.of()));
        } else if (type(alone.get()) == BlankType.LIST && !value(alone.get()).missing()) {
            filled.add(new ItemList(false, lines(alone.get())));
        } else {
            lines(alone.get()).forEach(line -> filled.add(new Paragraph(line.runs())));
        }
    }

    @Override
    public void list(ItemList list) {
        List<Line> items = list.items().stream().flatMap(this::item).toList();
        if (!items.isEmpty()) {
            filled.add(new ItemList(list.numbered(), items));
        }
    }

    private Stream<Line> item(Line item) {
        return alone(item.runs()).map(this::lines).orElseGet(() -> List.of(new Line(runs(item.runs())))).stream();
    }

    @Override
    public void table(Table table) {
        List<Row> rows = table.rows().stream()
                .filter(row -> !row.cells().stream().allMatch(this::leftEmpty))
                .map(row -> new Row(cells(row.cells())))
                .toList();
        filled.add(new Table(cells(table.head()), rows));
    }

    private List<Line> cells(List<Line> cells) {
        return cells.stream().map(cell -> new Line(runs(cell.runs()))).toList();
    }

    private boolean leftEmpty(Line cell) {
        return alone(cell.runs())
                .filter(this::mayBeEmpty)
                .filter(name -> value(name).missing())
                .isPresent();
    }

    /** What a placeholder that stands alone becomes: a line for each line of its value, none when it may stay empty. */
    private List<Line> lines(String name) {
        Value value = value(name);
        if (value.missing()) {
            return mayBeEmpty(name) ? List.of() : List.of(new Line(List.of(run(name, Run.plain("")))));
        }
        return BlankType.lines(value.shown()).stream()
                .map(line -> new Line(List.of(new Run(line, false, false, Origin.FILLED))))
                .toList();
    }

    private List<Run> runs(List<Run> runs) {
        return runs.stream().flatMap(this::run).toList();
    }

    private Stream<Run> run(Run run) {
        return Placeholders.parts(run.text()).stream()
                .map(part -> part.placeholder()
                        ? run(part.text(), run)
                        : new Run(part.text(), run.bold(), run.italic(), Origin.TEMPLATE));
    }

    private Run run(String name, Run style) {
        Value value = value(name);
        if (!value.missing()) {
            return new Run(inline(value.shown()), style.bold(), style.italic(), Origin.FILLED);
        }
        return mayBeEmpty(name)
                ? new Run(notSet, style.bold(), style.italic(), Origin.FILLED)
                : new Run(value.label(), style.bold(), style.italic(), Origin.MISSING);
    }

    /** One line with its placeholders filled, for summaries, questions and headings. */
    String plain(String text) {
        return Placeholders.parts(text).stream()
                .map(part ->
                        part.placeholder() ? run(part.text(), Run.plain("")).text() : part.text())
                .collect(Collectors.joining());
    }

    private Value value(String name) {
        used.add(name);
        Value value = values.getOrDefault(name, new Value("", "", name));
        if (value.missing() && !mayBeEmpty(name)) {
            missing.add(name);
        }
        return value;
    }

    private boolean mayBeEmpty(String name) {
        return template.blanks().stream().anyMatch(blank -> blank.id().equals(name) && !blank.required());
    }

    private BlankType type(String name) {
        return template.blanks().stream()
                .filter(blank -> blank.id().equals(name))
                .map(Blank::type)
                .findFirst()
                .orElse(BlankType.LINE);
    }

    private static Optional<String> alone(List<Run> runs) {
        return runs.size() == 1 ? Placeholders.alone(runs.get(0).text()) : Optional.empty();
    }

    private static String inline(String shown) {
        return String.join("; ", BlankType.lines(shown));
    }
}
