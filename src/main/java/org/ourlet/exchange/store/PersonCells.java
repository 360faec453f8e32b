// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ourlet.exchange.person.PersonTraces;

/** Looks at the cells of a row: which of them name a person, and how they read without her. */
final class PersonCells {

    /** What a signature and its hash rest on. */
    private static final Set<String> FROZEN = Set.of("frozen_text", "frozen_hash", "inputs", "snapshot");

    private final Table table;
    private final PersonTraces traces;

    PersonCells(Table table, PersonTraces traces) {
        this.table = table;
        this.traces = traces;
    }

    /** Null when the row is not about the person; else its cells that are not empty. */
    @Nullable
    Map<String, Object> about(ResultSet row) throws SQLException {
        Map<String, Object> cells = cells(row);
        boolean key = hasKey(cells);
        boolean named = traces.unique() && cells.values().stream().anyMatch(cell -> names(cell.toString()));
        return key || named ? cells : null;
    }

    private boolean hasKey(Map<String, Object> cells) {
        return cells.values().stream().anyMatch(cell -> traces.isKey(cell.toString()));
    }

    private Map<String, Object> cells(ResultSet row) throws SQLException {
        Map<String, Object> cells = new LinkedHashMap<>();
        for (int at = 0; at < table.columns().size(); at++) {
            Column column = table.columns().get(at);
            Object cell = column.kind() == Column.Kind.BYTES ? null : column.read(row, at + 1);
            if (cell != null) {
                cells.put(column.name(), cell);
            }
        }
        return cells;
    }

    /** The cells that read otherwise without the person. */
    Map<String, String> without(ResultSet row, String label) throws SQLException {
        Map<String, Object> cells = cells(row);
        Map<String, String> changed = new LinkedHashMap<>();
        if (traces.unique() || hasKey(cells)) {
            cells.forEach((column, cell) -> {
                String text = cell.toString();
                String erased = cell instanceof String && !isFixed(column) ? erased(text, label) : text;
                if (!erased.equals(text)) {
                    changed.put(column, erased);
                }
            });
        }
        return changed;
    }

    private boolean isFixed(String column) {
        return FROZEN.contains(column) || table.key().contains(column);
    }

    private boolean names(String text) {
        return traces.words().anyMatch(word -> whole(word).matcher(text).find());
    }

    private String erased(String text, String label) {
        String erased = text;
        for (String word : traces.words().toList()) {
            erased = whole(word).matcher(erased).replaceAll(Matcher.quoteReplacement(label));
        }
        return erased;
    }

    private static Pattern whole(String word) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
