// SPDX-License-Identifier: Apache-2.0
package org.ourlet.testing;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** An empty database with all migrations applied, without the rest of the program. */
public final class TestDatabase implements AutoCloseable {

    private final SingleConnectionDataSource source;

    private TestDatabase(String url, String vendor) {
        source = new SingleConnectionDataSource(url, true);
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration/common", "classpath:db/migration/" + vendor)
                .load()
                .migrate();
    }

    public static TestDatabase sqlite(Path folder) {
        return file(folder.resolve("test.db"));
    }

    /** SQLite in the given file. */
    public static TestDatabase file(Path file) {
        return new TestDatabase(
                "jdbc:sqlite:" + file + "?journal_mode=WAL&foreign_keys=true&transaction_mode=IMMEDIATE", "sqlite");
    }

    public static TestDatabase postgres() {
        return new TestDatabase(Postgres.newDatabase(), "postgresql");
    }

    public DataSource source() {
        return source;
    }

    public JdbcClient jdbc() {
        return JdbcClient.create(source);
    }

    @Override
    public void close() {
        source.destroy();
    }
}
