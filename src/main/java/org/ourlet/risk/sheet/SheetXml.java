// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import org.ourlet.risk.sheet.SheetProblem.Place;
import org.ourlet.risk.sheet.SheetProblem.Reason;

/** Reads one sheet of an XLSX. A formula is not taken, since what it shows could depend on anything. */
final class SheetXml {

    private static final int LETTERS = 26;

    private final String name;
    private final SharedTexts texts;
    private final List<SheetProblem> problems;
    private final List<Sheet.Row> rows = new ArrayList<>();

    SheetXml(String name, SharedTexts texts, List<SheetProblem> problems) {
        this.name = name;
        this.texts = texts;
        this.problems = problems;
    }

    Sheet sheet() {
        return new Sheet(name, rows);
    }

    void read(PartXml xml) throws XMLStreamException, UnreadableFile {
        int number = 0;
        while (xml.next()) {
            if (xml.starts("row")) {
                String said = xml.attribute("r");
                number = said.isEmpty() ? number + 1 : Integer.parseInt(said);
                row(xml, number);
            }
        }
    }

    private void row(PartXml xml, int number) throws XMLStreamException, UnreadableFile {
        List<String> cells = new ArrayList<>();
        while (!xml.ends("row") && xml.next()) {
            if (xml.starts("c")) {
                String said = xml.attribute("r");
                int column = said.isEmpty() ? cells.size() : column(said);
                if (column >= SheetFile.MOST_COLUMNS) {
                    throw UnreadableFile.because(Reason.TOO_MANY_COLUMNS, SheetFile.MOST_COLUMNS);
                }
                set(cells, column, cell(xml, new Place(name, number, letters(column))));
            }
        }
        if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
            if (rows.size() == SheetFile.MOST_ROWS) {
                throw UnreadableFile.because(Reason.TOO_MANY_ROWS, SheetFile.MOST_ROWS);
            }
            rows.add(new Sheet.Row(number, cells));
        }
    }

    private static void set(List<String> cells, int column, String text) {
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, text);
    }

    private String cell(PartXml xml, Place place) throws XMLStreamException, UnreadableFile {
        String type = xml.attribute("t");
        StringBuilder value = new StringBuilder();
        String inline = "";
        boolean inValue = false;
        boolean formula = false;
        while (!xml.ends("c") && xml.next()) {
            inValue = !xml.ends("v") && (inValue || xml.starts("v"));
            formula |= xml.starts("f");
            if (xml.starts("is")) {
                inline = CellText.read(texts.item(xml, "is"));
            }
            if (inValue) {
                value.append(xml.text());
            }
        }
        if (formula) {
            return refused(place, Reason.FORMULA);
        }
        return value(type, value.toString(), inline, place);
    }

    private String value(String type, String value, String inline, Place place) throws UnreadableFile {
        String text = switch (type) {
            case "s" -> value.isEmpty() ? "" : texts.get(value.strip());
            case "inlineStr" -> inline;
            case "str" -> CellText.read(value);
            case "e" -> refused(place, Reason.ERROR_VALUE);
            default -> number(value);
        };
        return texts.counted(text.length() > SheetFile.LONGEST_CELL ? refused(place, Reason.TOO_LONG) : text);
    }

    /** As people write it: 12 and 0.1, not 12.0 and 0.10000000000000001. */
    private static String number(String value) {
        if (value.isBlank() || !value.matches("[-+]?[0-9.]{1,40}([eE][-+]?[0-9]{1,3})?")) {
            return value;
        }
        double number = Double.parseDouble(value);
        return Double.isInfinite(number)
                ? value
                : BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    private String refused(Place place, Reason reason) {
        if (problems.size() < SheetFile.MOST_PROBLEMS) {
            problems.add(new SheetProblem(place, reason, List.of()));
        }
        return "";
    }

    /** From 0, of a place such as BC7. */
    private static int column(String place) {
        int column = 0;
        for (char letter : place.toUpperCase(Locale.ROOT).toCharArray()) {
            if (letter >= 'A' && letter <= 'Z' && column <= SheetFile.MOST_COLUMNS) {
                column = column * LETTERS + letter - 'A' + 1;
            }
        }
        return Math.max(0, column - 1);
    }

    /** The name of a column, as programs show it. */
    static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
    }
}
