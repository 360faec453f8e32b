// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ourlet.documents.DocumentModel.Block;
import org.ourlet.documents.DocumentModel.Fact;
import org.ourlet.documents.DocumentModel.Heading;
import org.ourlet.documents.DocumentModel.Identity;
import org.ourlet.documents.DocumentModel.ItemList;
import org.ourlet.documents.DocumentModel.Line;
import org.ourlet.documents.DocumentModel.Paragraph;
import org.ourlet.documents.DocumentModel.Row;
import org.ourlet.documents.DocumentModel.Section;
import org.ourlet.documents.DocumentModel.SignOff;
import org.ourlet.documents.DocumentModel.Table;
import org.ourlet.shared.Language;

/** Reads what {@link FrozenText} wrote. */
final class FrozenTextReader {

    private final Map<String, String> head = new HashMap<>();
    private final List<Fact> facts = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();

    private FrozenTextReader() {}

    /** @param mark a word across the paper, null when there is none */
    static DocumentModel read(String text, SignOff signOff, @Nullable String mark) {
        FrozenTextReader reader = new FrozenTextReader();
        String[] parts = text.split("\n\n");
        parts[0].lines().forEach(reader::head);
        for (int index = 1; index < parts.length; index++) {
            reader.part(parts[index].stripTrailing());
        }
        return reader.model(signOff, mark);
    }

    /** The language that a frozen text is written in. */
    static Language languageOf(String text) {
        FrozenTextReader reader = new FrozenTextReader();
        text.split("\n\n")[0].lines().forEach(reader::head);
        return reader.language();
    }

    private Language language() {
        return Language.of(said("language")).orElse(Language.EN);
    }

    private DocumentModel model(SignOff signOff, @Nullable String mark) {
        Identity identity = new Identity(
                said("organisation"), said("document"), said("title"), said("version"), said("classification"), mark);
        return new DocumentModel(identity, language(), facts, sections, signOff);
    }

    private String said(String name) {
        return head.getOrDefault(name, "");
    }

    private void head(String line) {
        int colon = line.indexOf(": ");
        String name = line.substring(0, colon);
        String value = line.substring(colon + 2);
        if (name.equals("fact")) {
            List<String> cells = FrozenRuns.cells(value);
            facts.add(new Fact(FrozenRuns.plain(cells.get(0)), FrozenRuns.plain(cells.get(1))));
        } else {
            head.put(name, value);
        }
    }

    private void part(String part) {
        if (part.startsWith("[")) {
            sections.add(new Section(part.substring(1, part.length() - 1), List.of()));
        } else {
            Section section = sections.remove(sections.size() - 1);
            List<Block> blocks = new ArrayList<>(section.blocks());
            blocks.add(block(part));
            sections.add(new Section(section.id(), blocks));
        }
    }

    private static Block block(String part) {
        if (part.startsWith("#")) {
            int level = part.indexOf(' ');
            return new Heading(level, FrozenRuns.plain(part.substring(level + 1)));
        }
        if (part.startsWith("- ") || part.matches("(?s)\\d.*")) {
            return list(part);
        }
        return part.startsWith("| ") ? table(part) : new Paragraph(FrozenRuns.runs(part));
    }

    private static ItemList list(String part) {
        List<Line> items = part.lines()
                .map(line -> line.substring(line.indexOf(' ') + 1))
                .map(FrozenTextReader::line)
                .toList();
        return new ItemList(!part.startsWith("- "), items);
    }

    private static Table table(String part) {
        List<Row> rows = part.lines()
                .filter(line -> !line.startsWith("|-"))
                .map(line -> line.substring(2, line.length() - 2))
                .map(line -> new Row(FrozenRuns.cells(line).stream()
                        .map(FrozenTextReader::line)
                        .toList()))
                .toList();
        return new Table(rows.get(0).cells(), rows.subList(1, rows.size()));
    }

    private static Line line(String words) {
        return new Line(FrozenRuns.runs(words));
    }
}
