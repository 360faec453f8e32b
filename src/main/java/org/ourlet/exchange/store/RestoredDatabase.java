// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ourlet.exchange.sealed.UnreadableBackup;
import org.ourlet.exchange.sealed.UnreadableBackup.Reason;
import org.ourlet.journal.OfflineVerification;

/** A database of its own in the form that the backup had, filled, brought to the present form, and checked. */
final class RestoredDatabase implements DumpReader.Receiver {

    static final String FILE = "restored.db";

    private final Path folder;
    private final DatabaseAddress address;
    private @Nullable TableFiller filler;

    RestoredDatabase(Path folder) {
        this.folder = folder;
        this.address = DatabaseAddress.scratch(folder.resolve(FILE));
    }

    @Override
    public void head(String schema) {
        SchemaVersion.requireKnown(schema);
        address.flyway(schema).migrate();
        try {
            filler = new TableFiller(address.open(), folder);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void table(String name, List<String> columns) {
        filler().table(name, columns);
    }

    @Override
    public void row(List<@Nullable Object> values) {
        filler().row(values);
    }

    @Override
    public void file(String name, byte[] bytes) {
        filler().file(name, bytes);
    }

    private TableFiller filler() {
        return Objects.requireNonNull(filler);
    }

    void finish() {
        try (TableFiller filling = filler()) {
            filling.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        try (Connection connection = address.open();
                Statement statement = connection.createStatement()) {
            requireEmpty(statement, "pragma foreign_key_check");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        address.flyway("latest").migrate();
    }

    private static void requireEmpty(Statement statement, String question) throws SQLException {
        try (ResultSet rows = statement.executeQuery(question)) {
            if (rows.next()) {
                throw new UnreadableBackup(Reason.NOT_WHOLE);
            }
        }
    }

    /** A backup from before the chain has no key yet, and nothing to check. */
    OfflineVerification.Result verify(OfflineVerification journal) {
        Path keys = folder.resolve("keys");
        if (java.nio.file.Files.notExists(keys.resolve("journal.key"))) {
            return new OfflineVerification.Result(0, List.of());
        }
        return journal.verify(new OfflineVerification.Place(
                address.url(), "", "", keys.resolve("journal.key"), keys.resolve("journal.anchor")));
    }
}
