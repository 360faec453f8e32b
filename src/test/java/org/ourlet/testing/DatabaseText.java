// SPDX-License-Identifier: Apache-2.0
package org.ourlet.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everything that the database of a test holds, as text. For SQLite, which the tests over HTTP use. */
public final class DatabaseText {

    private final JdbcClient jdbc;

    public DatabaseText(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<String> tables() {
        return jdbc.sql("select name from sqlite_master where type = 'table' and name not like 'sqlite%'"
                        + " and name not like 'flyway%' order by name")
                .query(String.class)
                .list();
    }

    /** All columns of all tables with their types. */
    public Map<String, String> columns() {
        Map<String, String> columns = new TreeMap<>();
        for (String table : tables()) {
            jdbc.sql("select name, type from pragma_table_info('" + table + "')")
                    .query((row, number) -> columns.put(row.getString("name"), row.getString("type")))
                    .list();
        }
        return columns;
    }

    /** Rows of each table, without the columns named. */
    public Map<String, List<String>> rows(Set<String> ignoredColumns) {
        Map<String, List<String>> rows = new TreeMap<>();
        for (String table : tables()) {
            rows.put(table, rows(table, ignoredColumns));
        }
        return rows;
    }

    /** Rows of each table that belong to one of the organisations, without some tables and columns. */
    public Map<String, List<String>> rowsOf(
            List<String> organisations, Set<String> ignoredTables, Set<String> ignoredColumns) {
        Map<String, List<String>> rows = new TreeMap<>();
        String marks = String.join("', '", organisations);
        for (String table : tablesOfOrganisations()) {
            if (!ignoredTables.contains(table)) {
                rows.put(table, rows(table + " where organisation_id in ('" + marks + "')", ignoredColumns));
            }
        }
        return rows;
    }

    private List<String> tablesOfOrganisations() {
        return jdbc.sql("select m.name from sqlite_master m join pragma_table_info(m.name) c"
                        + " where m.type = 'table' and c.name = 'organisation_id' order by m.name")
                .query(String.class)
                .list();
    }

    private List<String> rows(String table, Set<String> ignoredColumns) {
        return jdbc
                .sql("select * from " + table)
                .query((row, number) -> {
                    List<String> cells = new ArrayList<>();
                    for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                        String name = row.getMetaData().getColumnName(column);
                        if (!ignoredColumns.contains(name)) {
                            cells.add(name + "=" + row.getString(column));
                        }
                    }
                    return String.join(" | ", cells);
                })
                .list()
                .stream()
                .sorted()
                .toList();
    }
}
