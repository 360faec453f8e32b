// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.ourlet.documents.DocumentModel;
import org.ourlet.documents.DocumentModel.Block;
import org.ourlet.documents.DocumentModel.Line;
import org.ourlet.documents.DocumentModel.Origin;
import org.ourlet.documents.DocumentModel.Row;
import org.ourlet.documents.DocumentModel.Run;

/** Turns the Markdown of a template into blocks. What our subset does not know is told to the author. */
public final class MarkdownBlocks {

    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private static final int DEEPEST = 20;

    /** What people type: no HTML, no code, no quotations; such marks stand in the text as they were typed. */
    private static final Parser TYPED = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .enabledBlockTypes(Set.of(Heading.class, ListBlock.class))
            .maxOpenBlockParsers(DEEPEST)
            .customInlineContentParserFactory(new AsTyped())
            .build();

    private final Consumer<String> unknown;
    private final boolean typed;
    private final List<Block> blocks = new ArrayList<>();

    private MarkdownBlocks(Consumer<String> unknown, boolean typed) {
        this.unknown = unknown;
        this.typed = typed;
    }

    /** @param unknown hears of each kind of Markdown that templates cannot have */
    public static List<Block> of(String markdown, Consumer<String> unknown) {
        MarkdownBlocks reading = new MarkdownBlocks(unknown, false);
        children(PARSER.parse(markdown)).forEach(reading::block);
        return reading.blocks;
    }

    /**
     * What an organisation writes in the place of a section. A link to https stands as its words with the address behind them,
     * for paper has nothing to press.
     */
    public static List<Block> adapted(String markdown, Consumer<String> unknown) {
        MarkdownBlocks reading = new MarkdownBlocks(unknown, true);
        children(TYPED.parse(markdown)).forEach(reading::block);
        return reading.blocks;
    }

    private void block(Node node) {
        if (node instanceof Heading heading) {
            blocks.add(new DocumentModel.Heading(heading.getLevel(), plain(runs(heading))));
        } else if (node instanceof Paragraph) {
            blocks.add(new DocumentModel.Paragraph(runs(node)));
        } else if (node instanceof BulletList || node instanceof OrderedList) {
            blocks.add(list((ListBlock) node));
        } else if (node instanceof TableBlock) {
            blocks.add(table(node));
        } else {
            unknown.accept(node.getClass().getSimpleName());
            children(node).stream()
                    .filter(org.commonmark.node.Block.class::isInstance)
                    .forEach(this::block);
        }
    }

    private DocumentModel.ItemList list(ListBlock list) {
        List<Line> items = children(list).stream().map(this::item).toList();
        return new DocumentModel.ItemList(list instanceof OrderedList, items);
    }

    private Line item(Node item) {
        List<Node> parts = children(item);
        if (parts.size() != 1 || !(parts.get(0) instanceof Paragraph)) {
            unknown.accept("list item of several paragraphs");
        }
        return new Line(parts.stream().flatMap(part -> runs(part).stream()).toList());
    }

    private DocumentModel.Table table(Node table) {
        List<Line> head = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        children(table).stream().flatMap(part -> children(part).stream()).forEach(row -> {
            List<Line> cells =
                    children(row).stream().map(cell -> new Line(runs(cell))).toList();
            if (isHead((TableRow) row)) {
                head.addAll(cells);
            } else {
                rows.add(new Row(cells));
            }
        });
        return new DocumentModel.Table(head, rows);
    }

    private static boolean isHead(TableRow row) {
        return row.getFirstChild() instanceof TableCell cell && cell.isHeader();
    }

    private List<Run> runs(Node parent) {
        List<Run> runs = new ArrayList<>();
        collect(parent, false, false, runs);
        return runs;
    }

    private void collect(Node parent, boolean bold, boolean italic, List<Run> runs) {
        if (typed && depth(parent) > DEEPEST) {
            unknown.accept("deep nesting");
            return;
        }
        for (Node node : children(parent)) {
            if (node instanceof Text text) {
                add(new Run(text.getLiteral(), bold, italic, Origin.TEMPLATE), runs);
            } else if (node instanceof SoftLineBreak || typed && node instanceof HardLineBreak) {
                add(new Run(" ", bold, italic, Origin.TEMPLATE), runs);
            } else if (node instanceof StrongEmphasis) {
                collect(node, true, italic, runs);
            } else if (node instanceof Emphasis) {
                collect(node, bold, true, runs);
            } else if (typed
                    && node instanceof Link link
                    && link.getDestination().startsWith("https://")) {
                link(link, bold, italic, runs);
            } else {
                unknown.accept(node.getClass().getSimpleName());
                words(node, bold, italic, runs);
            }
        }
    }

    private static int depth(Node node) {
        int depth = 0;
        for (Node above = node; above != null && depth <= DEEPEST; above = above.getParent()) {
            depth++;
        }
        return depth;
    }

    private void link(Link link, boolean bold, boolean italic, List<Run> runs) {
        List<Run> words = runs(link);
        words.forEach(run -> add(new Run(run.text(), bold || run.bold(), italic || run.italic(), run.origin()), runs));
        String address = link.getDestination();
        if (!plain(words).equals(address)) {
            add(new Run(words.isEmpty() ? address : " (" + address + ")", bold, italic, Origin.TEMPLATE), runs);
        }
    }

    /** What is inside something unknown is not lost for readers that do not mind. */
    private void words(Node unknownNode, boolean bold, boolean italic, List<Run> runs) {
        if (unknownNode instanceof Code code) {
            add(new Run(code.getLiteral(), bold, italic, Origin.TEMPLATE), runs);
        }
        collect(unknownNode, bold, italic, runs);
    }

    private static void add(Run run, List<Run> runs) {
        Run last = runs.isEmpty() ? run : runs.get(runs.size() - 1);
        if (!runs.isEmpty() && last.bold() == run.bold() && last.italic() == run.italic()) {
            runs.set(runs.size() - 1, new Run(last.text() + run.text(), run.bold(), run.italic(), run.origin()));
        } else {
            runs.add(run);
        }
    }

    private static String plain(List<Run> runs) {
        StringBuilder words = new StringBuilder();
        runs.forEach(run -> words.append(run.text()));
        return words.toString();
    }

    private static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }
}
