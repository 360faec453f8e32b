// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.rendering;

import java.util.List;
import java.util.stream.Collectors;
import org.ourlet.documents.DocumentModel;
import org.ourlet.documents.DocumentModel.Drawing;
import org.ourlet.documents.DocumentModel.Fact;
import org.ourlet.documents.DocumentModel.Heading;
import org.ourlet.documents.DocumentModel.ItemList;
import org.ourlet.documents.DocumentModel.Line;
import org.ourlet.documents.DocumentModel.Paragraph;
import org.ourlet.documents.DocumentModel.Run;
import org.ourlet.documents.DocumentModel.Table;
import org.springframework.stereotype.Component;

/** Draws a document as Markdown, to be taken into another tool. What people wrote stands in it as words, never as marks. */
@Component
public class MarkdownRenderer {

    public String render(DocumentModel document) {
        Text text = new Text();
        DocumentModel.Identity identity = document.identity();
        text.line(plain(identity.organisation()));
        text.line("# " + plain(identity.title()));
        text.facts(document.facts());
        document.draw(text);
        DocumentModel.SignOff signOff = document.signOff();
        if (!signOff.heading().isEmpty()) {
            text.line("## " + plain(signOff.heading()));
            text.facts(signOff.facts());
        }
        String note = signOff.note();
        if (note != null) {
            text.line(plain(note));
        }
        return text.written.toString();
    }

    private static String plain(String words) {
        return words.replaceAll("\\R", " ")
                .replaceAll("[\\\\`*_{}\\[\\]()#+!|~<>&-]", "\\\\$0")
                .replaceAll("^(\\d+)\\.", "$1\\\\.");
    }

    /** Blocks with an empty line between them. */
    private static final class Text implements Drawing {

        private final StringBuilder written = new StringBuilder();

        private void line(String words) {
            written.append(words).append("\n\n");
        }

        private void facts(List<Fact> facts) {
            facts.forEach(fact -> written.append("- ")
                    .append(plain(fact.label()))
                    .append(": ")
                    .append(plain(fact.value()))
                    .append('\n'));
            written.append('\n');
        }

        @Override
        public void heading(Heading heading) {
            line("#".repeat(heading.level()) + " " + plain(heading.text()));
        }

        @Override
        public void paragraph(Paragraph paragraph) {
            line(runs(paragraph.runs()));
        }

        @Override
        public void list(ItemList list) {
            int number = 1;
            for (Line item : list.items()) {
                written.append(list.numbered() ? number++ + ". " : "- ")
                        .append(runs(item.runs()))
                        .append('\n');
            }
            written.append('\n');
        }

        @Override
        public void table(Table table) {
            row(table.head());
            written.append("|").append(" --- |".repeat(table.head().size())).append('\n');
            table.rows().forEach(row -> row(row.cells()));
            written.append('\n');
        }

        private void row(List<Line> cells) {
            written.append(
                    cells.stream().map(cell -> runs(cell.runs())).collect(Collectors.joining(" | ", "| ", " |\n")));
        }

        private static String runs(List<Run> runs) {
            return runs.stream().map(Text::run).collect(Collectors.joining());
        }

        private static String run(Run run) {
            String words = plain(run.text());
            String mark = (run.bold() ? "**" : "") + (run.italic() ? "*" : "");
            if (mark.isEmpty() || words.isBlank()) {
                return words;
            }
            String inner = words.strip();
            int at = words.indexOf(inner);
            return words.substring(0, at)
                    + mark
                    + inner
                    + new StringBuilder(mark).reverse()
                    + words.substring(at + inner.length());
        }
    }
}
