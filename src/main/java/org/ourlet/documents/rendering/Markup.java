// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.rendering;

import java.util.List;
import java.util.stream.Collectors;
import org.ourlet.documents.DocumentModel;
import org.ourlet.documents.DocumentModel.Fact;
import org.ourlet.documents.DocumentModel.Heading;
import org.ourlet.documents.DocumentModel.ItemList;
import org.ourlet.documents.DocumentModel.Line;
import org.ourlet.documents.DocumentModel.Origin;
import org.ourlet.documents.DocumentModel.Paragraph;
import org.ourlet.documents.DocumentModel.Row;
import org.ourlet.documents.DocumentModel.Run;
import org.ourlet.documents.DocumentModel.Table;

/** Elements that are HTML and well-formed XML alike. Every text goes through {@link #text}. */
final class Markup implements DocumentModel.Drawing {

    /** Values of more characters get a line of their own on paper. */
    private static final int WIDE = 60;

    private final StringBuilder out = new StringBuilder();
    private final int headingOffset;
    private final boolean blanksShown;
    private final boolean paper;
    private int headings;

    private Markup(int titleLevel, boolean blanksShown, boolean paper) {
        this.headingOffset = titleLevel - 1;
        this.blanksShown = blanksShown;
        this.paper = paper;
    }

    /** For paper, where the title of the document is the first heading and columns have a width. */
    static Markup onPaper() {
        return new Markup(1, false, true);
    }

    /**
     * For a page that has its own first heading.
     *
     * @param blanksShown whether filled words are highlighted
     */
    static Markup onPage(boolean blanksShown) {
        return new Markup(2, blanksShown, false);
    }

    /** The id of the heading drawn as number {@code index}, counted from 1. */
    static String headingId(int index) {
        return "heading-" + index;
    }

    Markup raw(String markup) {
        out.append(markup);
        return this;
    }

    Markup text(String text) {
        PlainText.of(text).codePoints().forEach(this::escaped);
        return this;
    }

    Markup element(String name, String attributes, String content) {
        return raw("<" + name + attributes + ">").text(content).raw("</" + name + ">\n");
    }

    Markup title(String text) {
        String tag = "h" + (1 + headingOffset);
        return element(tag, "", text);
    }

    Markup facts(List<Fact> facts, String cssClass) {
        if (facts.isEmpty()) {
            return this;
        }
        raw("<dl class=\"" + cssClass + "\">\n");
        facts.forEach(fact -> raw(fact.value().length() > WIDE ? "<div class=\"is-wide\">" : "<div>")
                .element("dt", "", fact.label())
                .element("dd", "", fact.value())
                .raw("</div>\n"));
        return raw("</dl>\n");
    }

    @Override
    public void heading(Heading heading) {
        headings++;
        element(
                "h" + Math.min(6, heading.level() + headingOffset),
                " id=\"" + headingId(headings) + "\"",
                heading.text());
    }

    @Override
    public void paragraph(Paragraph paragraph) {
        raw("<p>").runs(paragraph.runs()).raw("</p>\n");
    }

    @Override
    public void list(ItemList list) {
        String tag = list.numbered() ? "ol" : "ul";
        raw("<" + tag + ">\n");
        list.items().forEach(item -> raw("<li>").runs(item.runs()).raw("</li>\n"));
        raw("</" + tag + ">\n");
    }

    @Override
    public void table(Table table) {
        WholeWords words = WholeWords.of(table);
        String scrolled = words.dense() ? heads(table) : "";
        if (!scrolled.isEmpty()) {
            raw("<div class=\"ol-wide\" role=\"group\" tabindex=\"0\" aria-label=\"")
                    .text(scrolled)
                    .raw("\">\n");
        }
        raw("<table class=\"" + words.style() + "\">\n");
        if (paper) {
            columns(table);
        }
        raw("<thead>\n<tr>");
        table.head().forEach(cell -> raw("<th scope=\"col\">").runs(cell.runs()).raw("</th>"));
        raw("</tr>\n</thead>\n<tbody>\n");
        table.rows().forEach(this::row);
        raw("</tbody>\n</table>\n").raw(scrolled.isEmpty() ? "" : "</div>\n");
    }

    private void columns(Table table) {
        for (int thousandths : ColumnWidths.of(table)) {
            raw("<col style=\"width: " + thousandths / 10 + "." + thousandths % 10 + "%\"/>");
        }
        raw("\n");
    }

    /** What a table that is wider than a screen is called. */
    private static String heads(Table table) {
        return table.head().stream()
                .flatMap(cell -> cell.runs().stream())
                .map(Run::text)
                .collect(Collectors.joining(", "));
    }

    private void row(Row row) {
        raw("<tr>");
        for (Line cell : row.cells()) {
            raw("<td>").runs(cell.runs()).raw("</td>");
        }
        raw("</tr>\n");
    }

    private Markup runs(List<Run> runs) {
        runs.forEach(this::run);
        return this;
    }

    private void run(Run run) {
        raw(run.bold() ? "<strong>" : "").raw(run.italic() ? "<em>" : "");
        if (run.origin() == Origin.MISSING) {
            raw("<mark class=\"ol-blank is-empty\">").text(run.text()).raw("</mark>");
        } else if (run.origin() == Origin.FILLED && blanksShown) {
            raw("<mark class=\"ol-blank\">").text(run.text()).raw("</mark>");
        } else {
            text(run.text());
        }
        raw(run.italic() ? "</em>" : "").raw(run.bold() ? "</strong>" : "");
    }

    private void escaped(int character) {
        switch (character) {
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '&' -> out.append("&amp;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            default -> out.appendCodePoint(character);
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
