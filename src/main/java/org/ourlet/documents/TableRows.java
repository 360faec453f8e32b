// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.ourlet.shared.Refusal;

/**
 * The answer to a blank that is a table. As text each row is a line, its cells separated by bars; a backslash takes the next
 * character as it is.
 *
 * @param rows each with as many cells as there are columns
 */
public record TableRows(List<Column> columns, List<List<String>> rows) {

    /** The most rows that one table can have. */
    public static final int MOST = 200;

    public TableRows {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** Reads a text. Cells that are missing in a line are empty, and those too many belong to the last one. */
    public static TableRows of(String text, List<Column> columns) {
        List<List<String>> rows = BlankType.lines(text).stream()
                .map(line -> row(line, columns.size()))
                .toList();
        return new TableRows(columns, rows);
    }

    private static List<String> row(String line, int width) {
        List<String> cells = new ArrayList<>(cells(line));
        while (cells.size() > width) {
            String last = cells.remove(cells.size() - 1);
            cells.set(cells.size() - 1, cells.get(cells.size() - 1) + " | " + last);
        }
        while (cells.size() < width) {
            cells.add("");
        }
        return cells;
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        for (int index = 0; index < line.length(); index++) {
            char character = line.charAt(index);
            if (character == '|') {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                boolean taken = character == '\\' && index + 1 < line.length();
                cell.append(taken ? line.charAt(++index) : character);
            }
        }
        cells.add(cell.toString().strip());
        return cells;
    }

    /**
     * What was typed into the cells of a form, whose fields are named {@code blank.row.column}; null when there is none.
     */
    static @Nullable String typed(Blank blank, Map<String, String> fields) {
        List<Integer> numbers = fields.keySet().stream()
                .filter(name -> name.startsWith(blank.id() + "."))
                .map(name -> name.substring(blank.id().length() + 1).split("\\.")[0])
                .filter(number -> number.matches("\\d{1,4}"))
                .map(Integer::valueOf)
                .distinct()
                .sorted()
                .toList();
        List<List<String>> rows = numbers.stream()
                .map(number -> blank.columns().stream()
                        .map(column -> fields.getOrDefault(field(blank.id(), number, column), ""))
                        .toList())
                .toList();
        return numbers.isEmpty()
                ? null
                : new TableRows(blank.columns(), rows).clean().text();
    }

    /** The name of the field of a cell. */
    public static String field(String blank, int row, Column column) {
        return blank + "." + row + "." + column.id();
    }

    /** Without rows that hold nothing. */
    TableRows clean() {
        List<List<String>> kept = rows.stream()
                .map(row -> IntStream.range(0, columns.size())
                        .mapToObj(index -> columns.get(index).cell().clean(row.get(index)))
                        .toList())
                .filter(row -> !row.stream().allMatch(String::isEmpty))
                .toList();
        return new TableRows(columns, kept);
    }

    /** Without one of its rows. */
    public TableRows without(int row) {
        List<List<String>> kept = new ArrayList<>(rows);
        if (row >= 0 && row < kept.size()) {
            kept.remove(row);
        }
        return new TableRows(columns, kept);
    }

    public String text() {
        return rows.stream()
                .map(row -> row.stream().map(TableRows::escaped).collect(Collectors.joining(" | ")))
                .collect(Collectors.joining("\n"));
    }

    private static String escaped(String cell) {
        return cell.replaceAll("[\\\\|]", "\\\\$0");
    }

    /** What is wrong with cells, by the name of their field. */
    Map<String, Refusal> refusals(String blank) {
        Map<String, Refusal> refusals = new LinkedHashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            for (int index = 0; index < columns.size(); index++) {
                Column column = columns.get(index);
                String field = field(blank, row, column);
                column.cell().refusal(rows.get(row).get(index)).ifPresent(refusal -> refusals.put(field, refusal));
            }
        }
        if (rows.size() > MOST) {
            refusals.put(blank, BlankRefusal.TOO_MANY_ROWS);
        }
        return refusals;
    }
}
