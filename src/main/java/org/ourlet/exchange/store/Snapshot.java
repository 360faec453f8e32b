// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** One moment of the database to read in peace, while people go on writing. */
record Snapshot(Connection connection, @Nullable Path file) implements AutoCloseable {

    /** SQLite writes a copy of itself; PostgreSQL keeps a transaction at its beginning. */
    static Snapshot of(DataSource source, Path folder) throws SQLException, IOException {
        Connection live = source.getConnection();
        if (!live.getMetaData().getURL().startsWith("jdbc:sqlite:")) {
            live.setAutoCommit(false);
            live.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            return new Snapshot(live, null);
        }
        Path copy = Files.createTempFile(folder, "snapshot", ".db");
        Files.delete(copy);
        try (live;
                PreparedStatement vacuum = live.prepareStatement("vacuum into ?")) {
            vacuum.setString(1, copy.toString());
            vacuum.execute();
        }
        return new Snapshot(DatabaseAddress.scratch(copy).open(), copy);
    }

    @Override
    public void close() throws SQLException, IOException {
        if (file == null) {
            connection.rollback();
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            connection.setAutoCommit(true);
        }
        connection.close();
        if (file != null) {
            Files.delete(file);
        }
    }
}
