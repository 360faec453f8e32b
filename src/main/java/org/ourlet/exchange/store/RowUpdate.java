// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Changes texts of one row, which its key names. */
record RowUpdate(Table table, List<String> key, Map<String, String> cells) {

    static List<String> keyOf(Table table, ResultSet row) throws SQLException {
        List<String> key = new ArrayList<>();
        for (String column : table.key()) {
            key.add(row.getString(column));
        }
        return key;
    }

    void run(Connection connection) throws SQLException {
        String set = cells.keySet().stream().map(column -> column + " = ?").collect(Collectors.joining(", "));
        String where = table.key().stream().map(column -> column + " = ?").collect(Collectors.joining(" and "));
        try (PreparedStatement update =
                connection.prepareStatement("update " + table.name() + " set " + set + " where " + where)) {
            int at = 0;
            for (String cell : cells.values()) {
                update.setString(++at, cell);
            }
            for (int part = 0; part < key.size(); part++) {
                column(table.key().get(part)).write(update, ++at, typed(part));
            }
            update.executeUpdate();
        }
    }

    private Object typed(int part) {
        boolean number = column(table.key().get(part)).kind() == Column.Kind.NUMBER;
        return number ? (Object) Long.valueOf(key.get(part)) : key.get(part);
    }

    private Column column(String name) {
        return table.columns().stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
