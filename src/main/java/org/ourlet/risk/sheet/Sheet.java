// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.sheet;

import java.util.List;

/** One table of a file; rows without any text are left out. */
public record Sheet(String name, List<Row> rows) {

    public Sheet {
        rows = List.copyOf(rows);
    }

    /**
     * What stands in a row.
     *
     * @param number as the file counts, from 1
     * @param cells from the first column on, empty where there is nothing
     */
    public record Row(int number, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** Empty behind the last cell. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }
}
