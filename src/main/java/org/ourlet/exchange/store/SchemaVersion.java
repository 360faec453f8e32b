// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import org.flywaydb.core.api.MigrationInfo;
import org.ourlet.exchange.sealed.UnreadableBackup;
import org.ourlet.exchange.sealed.UnreadableBackup.Reason;

/** The form of the tables: the time stamp of the last migration. */
final class SchemaVersion {

    private SchemaVersion() {}

    static String of(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select version from flyway_schema_history where success and version is not null"
                                + " order by version desc limit 1")) {
            if (!row.next()) {
                throw new IllegalStateException("the database has no tables of ours");
            }
            return row.getString(1);
        }
    }

    /** A release knows its own form and every earlier one. */
    static void requireKnown(String schema) {
        List<String> known = Arrays.stream(new DatabaseAddress("jdbc:sqlite::memory:", "", "")
                        .flyway("latest")
                        .info()
                        .all())
                .map(MigrationInfo::getVersion)
                .map(String::valueOf)
                .toList();
        if (!known.contains(schema)) {
            boolean newer = known.stream().allMatch(version -> version.compareTo(schema) < 0);
            throw new UnreadableBackup(newer ? Reason.NEWER : Reason.NOT_WHOLE);
        }
    }
}
