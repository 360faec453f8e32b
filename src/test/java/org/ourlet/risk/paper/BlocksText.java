// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.paper;

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

/** Blocks of a document as text, one line for each row. */
final class BlocksText implements Drawing {

    private final StringBuilder out = new StringBuilder();

    private BlocksText() {}

    static String of(List<Block> blocks) {
        BlocksText text = new BlocksText();
        blocks.forEach(block -> block.draw(text));
        return text.out.toString();
    }

    @Override
    public void heading(Heading heading) {
        out.append("### ").append(heading.text()).append('\n');
    }

    @Override
    public void paragraph(Paragraph paragraph) {
        out.append(words(paragraph.runs())).append('\n');
    }

    @Override
    public void list(ItemList list) {
        list.items().forEach(item -> out.append("- ").append(words(item.runs())).append('\n'));
    }

    @Override
    public void table(Table table) {
        row(table.head());
        table.rows().forEach(row -> row(row.cells()));
    }

    private void row(List<Line> cells) {
        out.append(cells.stream().map(cell -> words(cell.runs())).collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    private static String words(List<Run> runs) {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
