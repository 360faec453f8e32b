// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ourlet.documents.DocumentModel;
import org.ourlet.documents.DocumentModel.Fact;
import org.ourlet.documents.DocumentModel.Heading;
import org.ourlet.documents.DocumentModel.Identity;
import org.ourlet.documents.DocumentModel.ItemList;
import org.ourlet.documents.DocumentModel.Line;
import org.ourlet.documents.DocumentModel.Paragraph;
import org.ourlet.documents.DocumentModel.Run;
import org.ourlet.documents.DocumentModel.Table;

/** Everything that a reader of a document should find, in order: one line for each heading, paragraph, item or cell. */
final class WordsOf implements DocumentModel.Drawing {

    private final List<String> lines = new ArrayList<>();

    private WordsOf() {}

    static List<String> document(DocumentModel document) {
        WordsOf words = new WordsOf();
        Identity identity = document.identity();
        words.lines.addAll(List.of(identity.organisation(), PrintedPage.line(identity), identity.title()));
        words.facts(document.facts());
        document.draw(words);
        words.lines.add(document.signOff().heading());
        words.facts(document.signOff().facts());
        if (document.signOff().note() != null) {
            words.lines.add(document.signOff().note());
        }
        return words.lines;
    }

    @Override
    public void heading(Heading heading) {
        lines.add(heading.text());
    }

    @Override
    public void paragraph(Paragraph paragraph) {
        runs(paragraph.runs());
    }

    @Override
    public void list(ItemList list) {
        list.items().forEach(item -> runs(item.runs()));
    }

    @Override
    public void table(Table table) {
        cells(table.head());
        table.rows().forEach(row -> cells(row.cells()));
    }

    private void facts(List<Fact> facts) {
        facts.forEach(fact -> lines.addAll(List.of(fact.label(), fact.value())));
    }

    private void cells(List<Line> cells) {
        cells.forEach(cell -> runs(cell.runs()));
    }

    private void runs(List<Run> runs) {
        lines.add(runs.stream().map(Run::text).collect(Collectors.joining()));
    }
}
