// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.ourlet.risk.sheet.SheetProblem.Place;

/** The rows of a sheet below its titles, by the field of each column. */
final class FormRows {

    private final Sheet sheet;
    private final Map<Integer, SheetColumn> columns = new LinkedHashMap<>();
    private final Map<String, String> titleOf = new HashMap<>();
    private final List<Place> unknown = new ArrayList<>();

    FormRows(SheetTitles titles, SheetForm form, Sheet sheet) {
        this.sheet = sheet;
        if (sheet.rows().isEmpty()) {
            return;
        }
        List<String> heads = sheet.rows().get(0).cells();
        for (int index = 0; index < heads.size(); index++) {
            String head = heads.get(index);
            int place = index;
            titles.column(form, head).ifPresentOrElse(column -> columns.put(place, column), () -> unknown(place, head));
        }
        columns.forEach((index, column) -> titleOf.putIfAbsent(column.path(), heads.get(index)));
    }

    private void unknown(int column, String head) {
        boolean filled = sheet.rows().stream().anyMatch(row -> !row.cell(column).isBlank());
        if (filled) {
            unknown.add(new Place(sheet.name(), 1, head.isBlank() ? SheetXml.letters(column) : head));
        }
    }

    List<Place> unknown() {
        return unknown;
    }

    /** Those that are read. */
    List<SheetColumn> columns() {
        return columns.values().stream().filter(SheetColumn::read).distinct().toList();
    }

    /** Hands out each row with its cells by path; of two columns with the same title the first counts. */
    void forEach(BiConsumer<Sheet.Row, Map<String, String>> taker) {
        sheet.rows().stream().skip(1).forEach(row -> {
            Map<String, String> cells = new HashMap<>();
            columns.forEach((index, column) -> cells.putIfAbsent(column.path(), row.cell(index)));
            taker.accept(row, cells);
        });
    }

    /** @param index of the row, from 0 below the titles */
    Place place(int index, String field) {
        int number =
                index + 1 < sheet.rows().size() ? sheet.rows().get(index + 1).number() : index + 2;
        String path = field;
        while (!titleOf.containsKey(path) && path.contains(".")) {
            path = path.substring(0, path.lastIndexOf('.'));
        }
        return new Place(sheet.name(), number, titleOf.getOrDefault(path, field));
    }
}
