// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Copies all rows from one database to another with the same tables, in one transaction. */
final class Copy {

    private static final int ROWS_AT_ONCE = 500;

    private Copy() {}

    static void all(Connection from, Connection to) throws SQLException {
        to.setAutoCommit(false);
        var source = Table.allOf(from).stream().collect(Collectors.toMap(Table::name, Function.identity()));
        for (Table table : Table.allOf(to)) {
            Table known = source.get(table.name());
            if (known != null) {
                rows(from, known, to, table);
            }
        }
        to.commit();
    }

    /** Values are read by the types of the source and written by those of the target. */
    private static void rows(Connection from, Table source, Connection to, Table target) throws SQLException {
        try (Statement read = from.createStatement();
                ResultSet row = read.executeQuery(source.select());
                PreparedStatement write = to.prepareStatement(target.insert())) {
            List<Column> in = source.columns();
            List<Column> out = target.columns();
            int waiting = 0;
            while (row.next()) {
                for (int at = 0; at < in.size(); at++) {
                    out.get(at).write(write, at + 1, in.get(at).read(row, at + 1));
                }
                write.addBatch();
                if (++waiting % ROWS_AT_ONCE == 0) {
                    write.executeBatch();
                }
            }
            write.executeBatch();
        }
    }
}
