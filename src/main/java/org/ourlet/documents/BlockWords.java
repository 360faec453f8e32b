// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.util.ArrayList;
import java.util.List;
import org.ourlet.documents.DocumentModel.Block;
import org.ourlet.documents.DocumentModel.Drawing;
import org.ourlet.documents.DocumentModel.Heading;
import org.ourlet.documents.DocumentModel.ItemList;
import org.ourlet.documents.DocumentModel.Line;
import org.ourlet.documents.DocumentModel.Paragraph;
import org.ourlet.documents.DocumentModel.Run;
import org.ourlet.documents.DocumentModel.Table;

/** Collects all words of blocks, in order. */
public final class BlockWords implements Drawing {

    private final List<String> words = new ArrayList<>();

    private BlockWords() {}

    public static List<String> of(List<Block> blocks) {
        BlockWords collecting = new BlockWords();
        blocks.forEach(block -> block.draw(collecting));
        return collecting.words;
    }

    @Override
    public void heading(Heading heading) {
        words.add(heading.text());
    }

    @Override
    public void paragraph(Paragraph paragraph) {
        runs(paragraph.runs());
    }

    @Override
    public void list(ItemList list) {
        list.items().forEach(this::line);
    }

    @Override
    public void table(Table table) {
        table.head().forEach(this::line);
        table.rows().forEach(row -> row.cells().forEach(this::line));
    }

    private void line(Line line) {
        runs(line.runs());
    }

    private void runs(List<Run> runs) {
        runs.forEach(run -> words.add(run.text()));
    }
}
