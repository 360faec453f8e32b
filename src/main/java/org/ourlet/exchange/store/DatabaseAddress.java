// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A database and how to get in, without a pool. */
public record DatabaseAddress(String url, String user, String password) {

    /** Without the program around it, whoever has the password works on the rows of all organisations. */
    private static final String ALL_ROWS = "options=-c%20ourlet.organisation=*";

    public DatabaseAddress {
        if (url.startsWith("jdbc:postgresql:") && !url.contains("options=")) {
            url = url + (url.contains("?") ? "&" : "?") + ALL_ROWS;
        }
    }

    /** SQLite in one file, as safe as the program itself uses it. */
    public static DatabaseAddress sqlite(Path file) {
        return new DatabaseAddress(
                "jdbc:sqlite:" + file + "?journal_mode=WAL&synchronous=FULL&busy_timeout=10000&foreign_keys=true"
                        + "&transaction_mode=IMMEDIATE",
                "",
                "");
    }

    /** A file that is about to be thrown away. */
    static DatabaseAddress scratch(Path file) {
        return new DatabaseAddress("jdbc:sqlite:" + file + "?journal_mode=MEMORY&synchronous=OFF", "", "");
    }

    public boolean isSqlite() {
        return url.startsWith("jdbc:sqlite:");
    }

    Connection open() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    DriverManagerDataSource source() {
        return new DriverManagerDataSource(url, user, password);
    }

    SingleConnectionDataSource single() {
        return new SingleConnectionDataSource(url, user, password, true);
    }

    /**
     * The migrations of this release, all in one transaction: they are applied together or not at all. One that was written
     * beside a later one is applied after it.
     */
    Flyway flyway(String target) {
        return Flyway.configure()
                .dataSource(url, user, password)
                .locations("classpath:db/migration/common", "classpath:db/migration/" + vendor())
                .ignoreMigrationPatterns(new String[0])
                .group(true)
                .outOfOrder(true)
                .target(target)
                .load();
    }

    private String vendor() {
        return isSqlite() ? "sqlite" : "postgresql";
    }
}
