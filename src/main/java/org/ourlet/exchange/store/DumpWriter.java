// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ourlet.exchange.BackupContents;
import tools.jackson.databind.json.JsonMapper;

/** Writes a database as lines of JSON: a head, tables with their rows and a hash each, files, an end. */
final class DumpWriter {

    /** Whoever was signed in signs in again after a restore. */
    private static final Set<String> LEFT_OUT = Set.of("account_session", "backup_claim");

    private static final int ROWS_AT_ONCE = 500;

    private final Writer out;
    private final JsonMapper json;
    private int tables;
    private long rows;

    DumpWriter(Writer out, JsonMapper json) {
        this.out = out;
        this.json = json;
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    void head(String schema, String madeAt) {
        line(Map.of("ourlet-backup", 1, "schema", schema, "made", madeAt));
    }

    void tables(Connection connection) throws SQLException {
        for (Table table : Table.allOf(connection)) {
            if (!LEFT_OUT.contains(table.name())) {
                table(connection, table);
            }
        }
    }

    private void table(Connection connection, Table table) throws SQLException {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("table", table.name());
        head.put("columns", table.columns().stream().map(Column::name).toList());
        line(head);
        MessageDigest digest = digest();
        long count = 0;
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(ROWS_AT_ONCE);
            try (ResultSet row = statement.executeQuery(table.select())) {
                while (row.next()) {
                    digest.update(line(values(table, row)).getBytes(StandardCharsets.UTF_8));
                    count++;
                }
            }
        }
        line(Map.of("rows", count, "sha256", HexFormat.of().formatHex(digest.digest())));
        tables++;
        rows += count;
    }

    private static List<@Nullable Object> values(Table table, ResultSet row) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>();
        for (Column column : table.columns()) {
            values.add(column.read(row, values.size() + 1));
        }
        return values;
    }

    void file(String name, byte[] bytes) {
        line(Map.of("file", name, "content", java.util.Base64.getEncoder().encodeToString(bytes)));
    }

    BackupContents end(String schema, String madeAt) {
        line(Map.of("end", true, "tables", tables, "rows", rows));
        return new BackupContents(schema, madeAt, tables, rows);
    }

    private String line(Object value) {
        String text = json.writeValueAsString(value);
        try {
            out.append(text).append('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text;
    }
}
