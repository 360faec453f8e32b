// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourlet.documents.letterhead.Letterhead;
import org.ourlet.shared.Language;

/**
 * A document as its reader sees it, before it is drawn: the same model becomes HTML, PDF and DOCX. All words in it are final
 * and in the language of the document; nothing in it is Markdown or HTML.
 *
 * @param facts what stands under the title as label and value: code, version, owner, classification, next review
 * @param letterhead how it looks; no part of what is frozen
 * @param book whether it has a cover and a table of contents
 */
public record DocumentModel(
        Identity identity,
        Language language,
        List<Fact> facts,
        List<Section> sections,
        SignOff signOff,
        Letterhead letterhead,
        boolean book) {

    /** With the plain letterhead. */
    public DocumentModel(
            Identity identity, Language language, List<Fact> facts, List<Section> sections, SignOff signOff) {
        this(identity, language, facts, sections, signOff, Letterhead.PLAIN, false);
    }

    /** The same on other paper. */
    public DocumentModel on(Letterhead other) {
        return new DocumentModel(identity, language, facts, sections, signOff, other, book);
    }

    public DocumentModel {
        facts = List.copyOf(facts);
        sections = List.copyOf(sections);
    }

    /** All headings in order. */
    public List<Heading> headings() {
        return sections.stream()
                .flatMap(section -> section.blocks().stream())
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .toList();
    }

    /**
     * What runs along on every page.
     *
     * @param code of the work product, such as W01
     * @param version in words, such as "Version 2"
     * @param classification in words, such as "Internal"
     * @param mark a word across the paper such as "DRAFT"; null once it is approved
     */
    public record Identity(
            String organisation,
            String code,
            String title,
            String version,
            String classification,
            @Nullable String mark) {}

    /** A label and its value. */
    public record Fact(String label, String value) {}

    /** A part of the template, by its id there. The heading, if any, is the first block. */
    public record Section(String id, List<Block> blocks) {

        public Section {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * Who signed, at the end of the document; before the approval who will.
     *
     * @param note such as "approved by its author"; null when there is nothing to say
     */
    public record SignOff(
            String heading, List<Fact> facts, @Nullable String note) {

        public SignOff {
            facts = List.copyOf(facts);
        }
    }

    /** A heading, a paragraph, a list or a table. */
    public sealed interface Block {

        /** Hands the block to the method made for its kind. */
        void draw(Drawing drawing);
    }

    /** @param level 2 or 3; the title of the document is level 1 */
    public record Heading(int level, String text) implements Block {

        @Override
        public void draw(Drawing drawing) {
            drawing.heading(this);
        }
    }

    public record Paragraph(List<Run> runs) implements Block {

        public Paragraph {
            runs = List.copyOf(runs);
        }

        @Override
        public void draw(Drawing drawing) {
            drawing.paragraph(this);
        }
    }

    /** @param numbered with 1, 2, 3 instead of bullets */
    public record ItemList(boolean numbered, List<Line> items) implements Block {

        public ItemList {
            items = List.copyOf(items);
        }

        @Override
        public void draw(Drawing drawing) {
            drawing.list(this);
        }
    }

    /** Every row has as many cells as the head. */
    public record Table(List<Line> head, List<Row> rows) implements Block {

        public Table {
            head = List.copyOf(head);
            rows = List.copyOf(rows);
        }

        /** A table of cells without styles, each filled in by somebody or by the program. */
        public static Table filled(List<String> head, List<List<String>> rows) {
            return new Table(
                    head.stream()
                            .map(word -> new Line(List.of(Run.plain(word))))
                            .toList(),
                    rows.stream().map(Row::filled).toList());
        }

        @Override
        public void draw(Drawing drawing) {
            drawing.table(this);
        }
    }

    public record Row(List<Line> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        static Row filled(List<String> cells) {
            return new Row(cells.stream()
                    .map(cell -> new Line(List.of(new Run(cell, false, false, Origin.FILLED))))
                    .toList());
        }
    }

    /** The words of one list item or one table cell. */
    public record Line(List<Run> runs) {

        public Line {
            runs = List.copyOf(runs);
        }
    }

    /** Words in one style, without line breaks. */
    public record Run(String text, boolean bold, boolean italic, Origin origin) {

        public static Run plain(String text) {
            return new Run(text, false, false, Origin.TEMPLATE);
        }
    }

    /** Where words come from: highlighted while somebody writes, never in a signed document. */
    public enum Origin {
        TEMPLATE,
        /** From a blank or a fact. */
        FILLED,
        /** Names what is still to be filled in. */
        MISSING
    }

    /** What a form of the document does with each kind of block. */
    public interface Drawing {

        void heading(Heading heading);

        void paragraph(Paragraph paragraph);

        void list(ItemList list);

        void table(Table table);
    }

    /** Draws all blocks of all sections in order. */
    public void draw(Drawing drawing) {
        sections.forEach(section -> section.blocks().forEach(block -> block.draw(drawing)));
    }
}
