// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.wording;

import java.util.List;
import java.util.stream.Collectors;
import org.ourlet.documents.DocumentModel.Block;
import org.ourlet.documents.DocumentModel.Drawing;
import org.ourlet.documents.DocumentModel.Heading;
import org.ourlet.documents.DocumentModel.ItemList;
import org.ourlet.documents.DocumentModel.Line;
import org.ourlet.documents.DocumentModel.Paragraph;
import org.ourlet.documents.DocumentModel.Run;
import org.ourlet.documents.DocumentModel.Table;

/** Writes blocks as Markdown with as few escapes as reading them back allows, so that it is pleasant to edit. */
final class BlockPrinter implements Drawing {

    private final StringBuilder text = new StringBuilder();
    private boolean bullets;
    private boolean numbers;

    private BlockPrinter() {}

    static String print(List<Block> blocks) {
        BlockPrinter printer = new BlockPrinter();
        blocks.forEach(block -> {
            printer.text.append(printer.text.isEmpty() ? "" : "\n");
            block.draw(printer);
        });
        return printer.text.toString().stripTrailing();
    }

    @Override
    public void heading(Heading heading) {
        endLists();
        line("#".repeat(heading.level()) + " " + escaped(heading.text()).replaceAll("(#+)$", "\\\\$1"));
    }

    @Override
    public void paragraph(Paragraph paragraph) {
        endLists();
        line(atStart(runs(paragraph.runs())));
    }

    private void endLists() {
        bullets = false;
        numbers = false;
    }

    /** Two lists of a kind in a row have different marks, or they would be read as one. */
    @Override
    public void list(ItemList list) {
        boolean other = list.numbered() ? numbers : bullets;
        int number = 1;
        for (Line item : list.items()) {
            String mark = list.numbered() ? number++ + (other ? ")" : ".") : other ? "+" : "-";
            line(mark + " " + atStart(runs(item.runs())));
        }
        endLists();
        numbers = list.numbered() && !other;
        bullets = !list.numbered() && !other;
    }

    @Override
    public void table(Table table) {
        endLists();
        row(table.head());
        line("|" + " --- |".repeat(table.head().size()));
        table.rows().forEach(row -> row(row.cells()));
    }

    private void row(List<Line> cells) {
        line(cells.stream()
                .map(cell -> runs(cell.runs()).replace("|", "\\|"))
                .collect(Collectors.joining(" | ", "| ", " |")));
    }

    private void line(String words) {
        text.append(words).append('\n');
    }

    private static String runs(List<Run> runs) {
        StringBuilder words = new StringBuilder();
        boolean bold = false;
        boolean italic = false;
        for (Run run : runs) {
            if (italic && (!run.italic() || bold != run.bold())) {
                words.append('*');
                italic = false;
            }
            if (bold != run.bold()) {
                words.append("**");
                bold = run.bold();
            }
            if (italic != run.italic()) {
                words.append('*');
                italic = run.italic();
            }
            words.append(escaped(run.text()));
        }
        return words.append(italic ? "*" : "").append(bold ? "**" : "").toString();
    }

    private static String escaped(String words) {
        return words.replaceAll("[\\\\*\\[]|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])", "\\\\$0");
    }

    /** Words that would begin another kind of block. */
    private static String atStart(String words) {
        return words.replaceFirst("^(#{1,6}(?:\\s|$)|[-+](?:\\s|$)|=+$|-+$)", "\\\\$1")
                .replaceFirst("^(\\d{1,9})([.)](?:\\s|$))", "$1\\\\$2");
    }
}
