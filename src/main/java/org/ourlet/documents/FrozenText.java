// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.util.List;
import java.util.stream.Collectors;
import org.ourlet.documents.DocumentModel.Block;
import org.ourlet.documents.DocumentModel.Drawing;
import org.ourlet.documents.DocumentModel.Fact;
import org.ourlet.documents.DocumentModel.Heading;
import org.ourlet.documents.DocumentModel.ItemList;
import org.ourlet.documents.DocumentModel.Line;
import org.ourlet.documents.DocumentModel.Paragraph;
import org.ourlet.documents.DocumentModel.Run;
import org.ourlet.documents.DocumentModel.Section;
import org.ourlet.documents.DocumentModel.Table;

/**
 * The text of a document as it is kept and hashed when it is sent for approval: one form for each text, readable without
 * this program. {@link FrozenTextReader} turns it back into a model. Who signs is not part of it.
 */
final class FrozenText implements Drawing {

    private final StringBuilder text = new StringBuilder();

    private FrozenText() {}

    static String of(DocumentModel model) {
        FrozenText frozen = new FrozenText();
        frozen.head(model);
        model.sections().forEach(frozen::section);
        return frozen.text.toString();
    }

    /** Only what stands in blocks, in the same form. */
    static String ofBlocks(List<Block> blocks) {
        FrozenText frozen = new FrozenText();
        blocks.forEach(block -> block.draw(frozen));
        return frozen.text.toString();
    }

    private void head(DocumentModel model) {
        DocumentModel.Identity identity = model.identity();
        pair("organisation", identity.organisation());
        pair("document", identity.code());
        pair("title", identity.title());
        pair("version", identity.version());
        pair("classification", identity.classification());
        pair("language", model.language().code());
        for (Fact fact : model.facts()) {
            pair("fact", escaped(fact.label()) + " | " + escaped(fact.value()));
        }
    }

    private void pair(String name, String value) {
        text.append(name).append(": ").append(value.replaceAll("\\R", " ")).append('\n');
    }

    private void section(Section section) {
        text.append("\n[").append(section.id()).append("]\n");
        section.blocks().forEach(block -> {
            text.append('\n');
            block.draw(this);
        });
    }

    @Override
    public void heading(Heading heading) {
        line("#".repeat(heading.level()) + " " + escaped(heading.text()));
    }

    @Override
    public void paragraph(Paragraph paragraph) {
        String words = runs(paragraph.runs());
        line(startsLikeAnotherBlock(words) ? "\\" + words : words);
    }

    private static boolean startsLikeAnotherBlock(String words) {
        return words.matches("[\\[#\\d-].*");
    }

    @Override
    public void list(ItemList list) {
        int number = 1;
        for (Line item : list.items()) {
            line((list.numbered() ? number++ + ". " : "- ") + runs(item.runs()));
        }
    }

    @Override
    public void table(Table table) {
        row(table.head());
        line("|" + "---|".repeat(table.head().size()));
        table.rows().forEach(row -> row(row.cells()));
    }

    private void row(List<Line> cells) {
        line(cells.stream().map(cell -> runs(cell.runs())).collect(Collectors.joining(" | ", "| ", " |")));
    }

    private void line(String words) {
        text.append(words).append('\n');
    }

    private static String runs(List<Run> runs) {
        return runs.stream().map(FrozenText::run).collect(Collectors.joining());
    }

    private static String run(Run run) {
        String mark = (run.bold() ? "*" : "") + (run.italic() ? "_" : "");
        return mark + escaped(run.text()) + new StringBuilder(mark).reverse();
    }

    private static String escaped(String words) {
        return words.replaceAll("[\\\\*_|]", "\\\\$0");
    }
}
