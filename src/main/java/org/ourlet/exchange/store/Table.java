// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange.store;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A table as the database describes it. Names come from our own migrations, and are checked all the same. */
record Table(String name, List<Column> columns, List<String> key) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");
    private static final String ORGANISATION = "organisation_id";

    Table {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
        if (!NAME.matcher(name).matches()
                || columns.stream()
                        .anyMatch(column -> !NAME.matcher(column.name()).matches())) {
            throw new IllegalArgumentException("no name of ours: " + name);
        }
    }

    /** Rows in the order of their keys: keys follow time, so a row comes after the ones of its own table it refers to. */
    String select() {
        return "select " + names() + " from " + name + order();
    }

    /** The rows of one organisation, which is the only parameter. */
    String selectOfOrganisation() {
        return "select " + names() + " from " + name + " where " + organisationColumn() + " = ?" + order();
    }

    private String order() {
        return key.isEmpty() ? "" : " order by " + String.join(", ", key);
    }

    String organisationColumn() {
        return name.equals("organisation") ? "id" : ORGANISATION;
    }

    /**
     * Whether its rows belong to organisations and go with them. What holds the hash of a secret stays: tokens and links open
     * this installation, no other.
     */
    boolean leavesWithOrganisation() {
        return (name.equals("organisation") || has(ORGANISATION)) && !has("secret_hash");
    }

    boolean has(String column) {
        return columns.stream().anyMatch(each -> each.name().equals(column));
    }

    String insert() {
        String marks = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
        return "insert into " + name + " (" + names() + ") values (" + marks + ")";
    }

    private String names() {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    /** All tables of ours; each stands behind those it refers to. */
    static List<Table> allOf(Connection connection) throws SQLException {
        DatabaseMetaData meta = connection.getMetaData();
        Map<String, Table> tables = new TreeMap<>();
        Map<String, Set<String>> needs = new TreeMap<>();
        for (String name : names(meta, connection.getSchema())) {
            tables.put(name, table(meta, connection.getSchema(), name));
            needs.put(name, references(meta, connection.getSchema(), name));
        }
        Map<String, Table> ordered = new LinkedHashMap<>();
        tables.keySet().forEach(name -> place(name, tables, needs, ordered, new LinkedHashSet<>()));
        return List.copyOf(ordered.values());
    }

    private static Table table(DatabaseMetaData meta, String schema, String name) throws SQLException {
        Map<Short, String> key = new TreeMap<>();
        try (ResultSet rows = meta.getPrimaryKeys(null, schema, name)) {
            while (rows.next()) {
                key.put(rows.getShort("KEY_SEQ"), rows.getString("COLUMN_NAME"));
            }
        }
        return new Table(name, columns(meta, schema, name), List.copyOf(key.values()));
    }

    private static void place(
            String name,
            Map<String, Table> tables,
            Map<String, Set<String>> needs,
            Map<String, Table> ordered,
            Set<String> path) {
        Table table = tables.get(name);
        if (table == null || ordered.containsKey(name) || !path.add(name)) {
            return;
        }
        needs.getOrDefault(name, Set.of()).forEach(need -> place(need, tables, needs, ordered, path));
        ordered.put(name, table);
    }

    private static List<String> names(DatabaseMetaData meta, String schema) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet rows = meta.getTables(null, schema, "%", new String[] {"TABLE"})) {
            while (rows.next()) {
                String name = rows.getString("TABLE_NAME");
                if (!name.startsWith("sqlite_") && !name.equals("flyway_schema_history")) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private static List<Column> columns(DatabaseMetaData meta, String schema, String table) throws SQLException {
        List<Column> columns = new ArrayList<>();
        try (ResultSet rows = meta.getColumns(null, schema, table, "%")) {
            while (rows.next()) {
                columns.add(new Column(rows.getString("COLUMN_NAME"), Column.Kind.of(rows.getString("TYPE_NAME"))));
            }
        }
        columns.sort(java.util.Comparator.comparing(Column::name));
        return columns;
    }

    private static Set<String> references(DatabaseMetaData meta, String schema, String table) throws SQLException {
        Set<String> references = new LinkedHashSet<>();
        try (ResultSet rows = meta.getImportedKeys(null, schema, table)) {
            while (rows.next()) {
                references.add(rows.getString("PKTABLE_NAME"));
            }
        }
        return references;
    }
}
