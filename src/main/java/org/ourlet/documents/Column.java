// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.util.List;

/**
 * A column of a table that somebody fills in.
 *
 * @param type of each cell: line, date, number, person, money or choice
 * @param options of a choice, else empty
 */
public record Column(String id, BlankType type, List<String> options) {

    public Column {
        options = List.copyOf(options);
    }

    /** The cell as a blank of its own; it may stay empty. */
    Blank cell() {
        return new Blank(id, type, false, null, options, List.of());
    }
}
