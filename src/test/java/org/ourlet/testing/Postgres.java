// SPDX-License-Identifier: Apache-2.0
package org.ourlet.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** A real PostgreSQL server, started once for all tests of a run; everybody gets an empty database of his own. */
public final class Postgres {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private Postgres() {}

    private static final class Server {

        private static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The JDBC address of a new empty database, for a user who may do everything. */
    public static String newDatabase() {
        String name = "test" + DATABASES.incrementAndGet();
        execute("create database " + name);
        return Server.RUNNING.getJdbcUrl("postgres", name);
    }

    /** The JDBC address of a new empty database, for a plain user who owns it, as people are told to set it up. */
    public static String newDatabaseOfPlainUser() {
        String name = "test" + DATABASES.incrementAndGet();
        execute("create role owner_of_" + name + " login");
        execute("create database " + name + " owner owner_of_" + name);
        return Server.RUNNING.getJdbcUrl("owner_of_" + name, name);
    }

    /** The user in an address of ours. */
    public static String userOf(String url) {
        return url.replaceFirst(".*[?&]user=([^&]*).*", "$1");
    }

    private static void execute(String statement) {
        try (Connection connection = Server.RUNNING.getPostgresDatabase().getConnection();
                Statement made = connection.createStatement()) {
            made.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
