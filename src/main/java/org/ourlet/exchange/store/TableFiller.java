// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ourlet.exchange.sealed.UnreadableBackup;
import org.ourlet.exchange.sealed.UnreadableBackup.Reason;

/** Puts the rows of a backup into the empty tables of a database, in one transaction. */
final class TableFiller implements DumpReader.Receiver, AutoCloseable {

    private static final Pattern KEY_FILE = Pattern.compile("keys/[a-zA-Z0-9][a-zA-Z0-9._-]{0,80}");
    private static final int ROWS_AT_ONCE = 500;

    private final Connection connection;
    private final Map<String, Table> tables;
    private final Path folder;
    private @Nullable PreparedStatement insert;
    private List<Column> columns = List.of();
    private int waiting;

    /** @param folder where files of the backup go */
    TableFiller(Connection connection, Path folder) throws SQLException {
        this.connection = connection;
        this.folder = folder;
        connection.setAutoCommit(false);
        tables = Table.allOf(connection).stream().collect(Collectors.toMap(Table::name, Function.identity()));
    }

    @Override
    public void head(String schema) {}

    @Override
    public void table(String name, List<String> names) {
        Table known = tables.get(name);
        if (known == null
                || !names.equals(known.columns().stream().map(Column::name).toList())) {
            throw new UnreadableBackup(Reason.NOT_WHOLE);
        }
        try {
            flush();
            columns = known.columns();
            insert = connection.prepareStatement(known.insert());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void row(List<@Nullable Object> values) {
        PreparedStatement statement = insert;
        if (statement == null) {
            throw new UnreadableBackup(Reason.NOT_WHOLE);
        }
        try {
            for (int at = 0; at < values.size(); at++) {
                columns.get(at).write(statement, at + 1, values.get(at));
            }
            statement.addBatch();
            if (++waiting == ROWS_AT_ONCE) {
                statement.executeBatch();
                waiting = 0;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void file(String name, byte[] bytes) {
        if (!KEY_FILE.matcher(name).matches()) {
            throw new UnreadableBackup(Reason.NOT_WHOLE);
        }
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.resolveSibling("."));
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void commit() throws SQLException {
        flush();
        connection.commit();
    }

    private void flush() throws SQLException {
        PreparedStatement statement = insert;
        if (statement != null) {
            statement.executeBatch();
            statement.close();
        }
        insert = null;
        waiting = 0;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
