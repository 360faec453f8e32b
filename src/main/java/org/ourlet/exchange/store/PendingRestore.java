// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.ourlet.exchange.RestorePlace;
import org.ourlet.shared.CannotStart;

/**
 * A checked restore that waits in the data folder until the program starts. With SQLite the file takes the place of the
 * present one, which is kept under another name. PostgreSQL has to be empty.
 */
public record PendingRestore(Path data) implements RestorePlace {

    private static final String WAITING = "restore";
    private static final String READY = "ready";
    private static final String DONE = "restored";

    @Override
    public Path folder() {
        try {
            Path folder = data.resolve(WAITING);
            Folders.delete(folder);
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void ready(String backup) {
        try {
            Files.writeString(data.resolve(WAITING).resolve(READY), backup);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean isReady() {
        return Files.exists(data.resolve(WAITING).resolve(READY));
    }

    /** Puts what waits in place. Safe to do again after an interruption. */
    public void complete(DatabaseAddress target, String stamp) {
        Path waiting = data.resolve(WAITING);
        try {
            String backup = Files.readString(waiting.resolve(READY));
            Path restored = waiting.resolve(RestoredDatabase.FILE);
            if (target.isSqlite()) {
                replace(restored, stamp);
            } else {
                fill(target, restored);
            }
            moveKeys(waiting.resolve("keys"), stamp);
            Files.writeString(data.resolve(DONE), backup);
            Folders.delete(waiting);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void replace(Path restored, String stamp) throws IOException {
        Path database = data.resolve("ourlet.db");
        if (Files.notExists(restored)) {
            return;
        }
        for (String ending : List.of("", "-wal", "-shm")) {
            Path present = data.resolve("ourlet.db" + ending);
            if (Files.exists(present)) {
                Files.move(present, data.resolve("ourlet-before-" + stamp + ".db" + ending));
            }
        }
        Files.move(restored, database, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void fill(DatabaseAddress target, Path restored) throws SQLException {
        requireEmpty(target);
        target.flyway("latest").migrate();
        try (Connection from = DatabaseAddress.scratch(restored).open();
                Connection to = target.open()) {
            Copy.all(from, to);
        }
    }

    private static void requireEmpty(DatabaseAddress target) throws SQLException {
        try (Connection connection = target.open()) {
            if (Table.allOf(connection).stream().anyMatch(table -> table.name().equals("account"))
                    && hasAccounts(connection)) {
                throw new CannotStart("A backup is restored into an empty PostgreSQL database only, so that nothing is"
                        + " overwritten. Make a new database and set OURLET_DATABASE_URL to it.");
            }
        }
    }

    private static boolean hasAccounts(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from account")) {
            return row.next() && row.getLong(1) > 0;
        }
    }

    private void moveKeys(Path keys, String stamp) throws IOException {
        if (Files.notExists(keys)) {
            return;
        }
        Path present = Files.createDirectories(data.resolve("keys"));
        try (DirectoryStream<Path> files = Files.newDirectoryStream(keys)) {
            for (Path file : files) {
                Path target = present.resolve(file.getFileName().toString());
                if (Files.exists(target)) {
                    Files.move(target, present.resolve("before-" + stamp + "-" + file.getFileName()));
                }
                Files.move(file, target);
            }
        }
    }
}
