// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Writes an XLSX row by row, so that ten thousand rows need little memory. Every text is a text in it, also one that begins
 * with an equals sign, and never a formula.
 */
public final class SheetWriter implements AutoCloseable {

    /** Longer texts have to be divided; no program reads more in one cell. */
    public static final int LONGEST_CELL = 32_000;

    private static final int ROWS_IN_MEMORY = 1000;

    private final Workbook book;
    private @Nullable Worksheet sheet;
    private int row;

    public SheetWriter(OutputStream out) {
        book = new Workbook(out, "Ourlet", "1.0");
    }

    /** Begins a sheet with a row of titles. */
    public void begin(String name, List<String> titles, int width) {
        finish();
        Worksheet next = book.newWorksheet(name);
        for (int column = 0; column < titles.size(); column++) {
            next.width(column, width);
            next.value(0, column, CellText.written(titles.get(column)));
            next.style(0, column).bold().set();
        }
        next.freezePane(1, 1);
        sheet = next;
        row = 1;
    }

    /** @param cells texts and numbers, null where there is nothing */
    public void row(List<@Nullable Object> cells) {
        Worksheet current = java.util.Objects.requireNonNull(sheet, "no sheet was begun");
        for (int column = 0; column < cells.size(); column++) {
            Object cell = cells.get(column);
            if (cell instanceof Number number) {
                current.value(row, column, number);
            } else if (cell instanceof String text && !text.isEmpty()) {
                current.value(row, column, CellText.written(text));
            }
        }
        row++;
        if (row % ROWS_IN_MEMORY == 0) {
            flush(current);
        }
    }

    private static void flush(Worksheet sheet) {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A sheet that was written in part has to end before the next one begins. */
    private void finish() {
        if (sheet != null) {
            try {
                sheet.finish();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public void close() {
        finish();
        try {
            book.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
