// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.ourlet.documents.Blank;
import org.ourlet.documents.BlankText;
import org.ourlet.documents.BlankType;
import org.ourlet.documents.Column;
import org.ourlet.documents.ColumnText;
import org.ourlet.documents.Draft;
import org.ourlet.documents.TableRows;
import org.ourlet.shared.Language;
import org.ourlet.webshell.Choice;

/**
 * A blank as a field of the form.
 *
 * @param from where an answer comes from that nobody has typed here
 * @param choices of a choice, else empty
 * @param rows of a table, with empty ones to write into; else empty
 */
public record BlankView(Blank blank, Words words, String value, From from, List<Choice> choices, List<RowView> rows) {

    /** Where an answer comes from. */
    public enum From {
        /** Somebody wrote it here, or it is empty. */
        WRITTEN,
        /** The organisation said it before, for another document or in the interview. */
        SAID,
        /** The template suggests it, and nobody has kept it yet. */
        SUGGESTED
    }

    private static final int SHORT_TEXT = 200;
    private static final int ROWS_AT_FIRST = 3;

    /** What is said about the blank. */
    public record Words(String question, String hint, String example) {}

    /**
     * A row of a table.
     *
     * @param number from 0, as in the names of its fields
     * @param filled whether it holds something
     */
    public record RowView(int number, boolean filled, List<CellView> cells) {}

    /**
     * A cell of a table.
     *
     * @param name of its field
     * @param choices of a choice, with an empty one first; else empty
     */
    public record CellView(String name, String label, BlankType type, String value, List<Choice> choices) {

        public String inputType() {
            return BlankView.inputType(type);
        }

        public String inputMode() {
            return BlankView.inputMode(type);
        }

        public boolean person() {
            return type == BlankType.PERSON;
        }
    }

    static BlankView of(Blank blank, Draft draft, Language language, boolean first) {
        BlankText text = draft.template().text(language).blank(blank.id());
        String value = draft.answers().getOrDefault(blank.id(), "");
        return new BlankView(
                blank,
                new Words(draft.words(text.question()), draft.words(text.hint()), text.example()),
                value,
                from(draft.said(blank), value, first),
                choices(blank.options(), option -> text.options().getOrDefault(option, option), value),
                blank.table() ? rows(blank, text, value) : List.of());
    }

    private static From from(String said, String value, boolean first) {
        if (!value.isEmpty() && value.equals(said)) {
            return From.SAID;
        }
        return first && !value.isEmpty() ? From.SUGGESTED : From.WRITTEN;
    }

    private static List<Choice> choices(List<String> options, UnaryOperator<String> text, String value) {
        return options.stream()
                .map(option -> Choice.of(option, text.apply(option), option.equals(value)))
                .toList();
    }

    /** There is always an empty row at the end, and three rows at least. */
    private static List<RowView> rows(Blank blank, BlankText text, String value) {
        List<List<String>> rows =
                new ArrayList<>(TableRows.of(value, blank.columns()).rows());
        int filled = rows.size();
        List<String> empty = Collections.nCopies(blank.columns().size(), "");
        do {
            rows.add(empty);
        } while (rows.size() < ROWS_AT_FIRST);
        return IntStream.range(0, rows.size())
                .mapToObj(number -> new RowView(number, number < filled, cells(blank, text, number, rows.get(number))))
                .toList();
    }

    private static List<CellView> cells(Blank blank, BlankText text, int row, List<String> values) {
        return IntStream.range(0, values.size())
                .mapToObj(index -> cell(blank, text, row, blank.columns().get(index), values.get(index)))
                .toList();
    }

    private static CellView cell(Blank blank, BlankText text, int row, Column column, String value) {
        ColumnText words = text.column(column);
        List<Choice> choices = new ArrayList<>();
        if (column.type() == BlankType.CHOICE) {
            choices.add(Choice.of("", "–", value.isEmpty()));
            choices.addAll(choices(column.options(), words::option, value));
        }
        return new CellView(TableRows.field(blank.id(), row, column), words.label(), column.type(), value, choices);
    }

    public String question() {
        return words.question();
    }

    public String hint() {
        return words.hint();
    }

    public String example() {
        return words.example();
    }

    public boolean choice() {
        return blank.type() == BlankType.CHOICE;
    }

    public boolean severalLines() {
        return blank.type().severalLines();
    }

    /** Whether the answer is short whatever it is: a date, a number or an amount. */
    public boolean narrow() {
        return blank.type() == BlankType.DATE || !inputMode().isEmpty();
    }

    public boolean person() {
        return blank.type() == BlankType.PERSON;
    }

    public String inputType() {
        return inputType(blank.type());
    }

    public String inputMode() {
        return inputMode(blank.type());
    }

    private static String inputType(BlankType type) {
        return type == BlankType.DATE ? "date" : "text";
    }

    private static String inputMode(BlankType type) {
        return type == BlankType.NUMBER || type == BlankType.MONEY ? "decimal" : "";
    }

    public int textRows() {
        return value.length() > SHORT_TEXT ? 8 : 5;
    }
}
