// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.ourlet.controls.WordTable;

/** Writes tables of words as an XLSX. Every cell is a text, so that nothing in it is ever computed. */
final class Spreadsheet {

    private static final int LONGEST_CELL = 32_000;
    private static final double WIDEST = 60;
    private static final double NARROWEST = 12;

    private Spreadsheet() {}

    /** @param sheets by name, in order */
    static byte[] of(Map<String, WordTable> sheets) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Ourlet", "1.0")) {
            sheets.forEach((name, table) -> write(workbook.newWorksheet(name), table));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet, WordTable table) {
        row(sheet, 0, table.head());
        sheet.range(0, 0, 0, table.head().size() - 1).style().bold().set();
        sheet.freezePane(1, 1);
        for (int row = 0; row < table.rows().size(); row++) {
            row(sheet, row + 1, table.rows().get(row));
        }
        for (int column = 0; column < table.head().size(); column++) {
            sheet.width(column, width(table, column));
        }
    }

    private static void row(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            String text = cells.get(column);
            sheet.value(row, column, text.substring(0, Math.min(text.length(), LONGEST_CELL)));
        }
    }

    private static double width(WordTable table, int column) {
        int longest = table.rows().stream()
                .mapToInt(row -> row.get(column).length())
                .max()
                .orElse(0);
        return Math.max(NARROWEST, Math.min(WIDEST, longest + 2));
    }
}
