// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.util.Map;

/**
 * What is said about a blank in one language.
 *
 * @param suggestion a first answer with placeholders, empty when there is none
 * @param options what the document says for each option of a choice, else empty
 * @param columns of a table by id, else empty
 */
public record BlankText(
        String label,
        String question,
        String hint,
        String example,
        String suggestion,
        Map<String, String> options,
        Map<String, ColumnText> columns) {

    public BlankText {
        options = Map.copyOf(options);
        columns = Map.copyOf(columns);
    }

    public ColumnText column(Column column) {
        return columns.getOrDefault(column.id(), new ColumnText(column.id(), Map.of()));
    }
}
