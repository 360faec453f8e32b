// SPDX-License-Identifier: Apache-2.0
package org.ourlet.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ourlet.journal.OfflineVerification;
import org.ourlet.journal.store.JdbcOfflineVerification;
import org.ourlet.testing.Cast;
import org.ourlet.testing.ChildProgram;
import org.ourlet.testing.Postgres;
import org.ourlet.testing.RunningProgram;
import org.ourlet.testing.Visit;

/**
 * The process is killed at a random moment while twenty people save. What was confirmed is there, exactly once; what was not
 * is there as a whole or not at all. Ten rounds here, five on each database; a hundred on each with {@code -Plong}.
 */
class CrashTest {

    private static final int ROUNDS = Integer.getInteger("ourlet.crash.rounds", 5);
    private static final long SEED = 20_270_303;
    private static final int SHORTEST = 300;
    private static final int LONGEST = 1_200;

    @TempDir
    private Path folder;

    @Test
    void losesNothingThatWasConfirmed() {
        CompletableFuture<Installation> sqlite = CompletableFuture.supplyAsync(() -> survive("sqlite", ""));
        CompletableFuture<Installation> postgres =
                CompletableFuture.supplyAsync(() -> survive("postgres", Postgres.newDatabase()));

        for (Installation installation : List.of(sqlite.join(), postgres.join())) {
            System.out.println(installation.name + ": " + ROUNDS + " kills, " + installation.ledger);
            assertThat(installation.ledger.confirmed().size()).isGreaterThan(ROUNDS);
            assertThat(installation.ledger.unconfirmed().size())
                    .as("the kill hit somebody")
                    .isPositive();
        }
    }

    private Installation survive(String name, String database) {
        try {
            Installation installation = new Installation(name, Files.createDirectories(folder.resolve(name)), database);
            installation.prepare();
            Random random = new Random(SEED + name.length());
            for (int round = 0; round < ROUNDS; round++) {
                installation.round(round, SHORTEST + random.nextInt(LONGEST - SHORTEST));
            }
            installation.lastStart();
            return installation;
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One data folder, and what is known from outside about what it must hold. */
    private static final class Installation {

        private final String name;
        private final Path data;
        private final String database;
        private final Ledger ledger = new Ledger();
        private final int port;
        private Visit visit;
        private String people = "";
        private String organisation = "";
        private String email = "";

        Installation(String name, Path data, String database) throws IOException {
            this.name = name;
            this.data = data;
            this.database = database;
            try (ServerSocket free = new ServerSocket(0)) {
                port = free.getLocalPort();
            }
            visit = Visit.at(port);
        }

        void prepare() {
            try (RunningProgram program =
                    database.isEmpty() ? RunningProgram.empty(data) : RunningProgram.onPostgres(data, database)) {
                Cast.Company company = program.cast().company("Proofbox");
                people = company.path("/people");
                organisation = company.organisation().id().value();
                email = company.accountable().email();
            }
        }

        private ChildProgram start() {
            Map<String, String> environment = new LinkedHashMap<>();
            environment.put("OURLET_DATA", data.toString());
            environment.put("OURLET_PORT", Integer.toString(port));
            environment.put("OURLET_SECOND_FACTOR", "optional");
            environment.put("OURLET_BACKUP", "off");
            if (!database.isEmpty()) {
                environment.put("OURLET_DATABASE_URL", database);
                environment.put("OURLET_DATABASE_USER", "postgres");
            }
            ChildProgram program = ChildProgram.start(environment);
            program.line("Ourlet is running at ");
            return program;
        }

        /** The session of the first round serves in all of them. */
        void round(int round, int milliseconds) throws SQLException {
            try (ChildProgram program = start()) {
                check();
                if (round == 0) {
                    visit = Visit.at(port).signIn(email, Cast.PASSWORD);
                }
                assertThat(visit.get(people).status()).isEqualTo(200);
                Writers writers = new Writers(visit, people, ledger, round);
                writers.start();
                sleep(milliseconds);
                program.kill();
                writers.join();
            }
        }

        void lastStart() throws SQLException {
            try (ChildProgram program = start()) {
                assertThat(program.console()).doesNotContain("cannot start");
                check();
            }
        }

        private void check() throws SQLException {
            try (Connection connection = DriverManager.getConnection(url(), "postgres", "")) {
                Map<String, Integer> stored = names(connection);
                assertThat(ledger.confirmed()).as(name + ": confirmed and lost").allMatch(stored::containsKey);
                assertThat(stored.values()).as(name + ": doubled").allMatch(times -> times == 1);
                assertThat(stored.keySet()).as(name + ": never sent").allMatch(ledger::knows);
                assertThat(count(
                                connection,
                                "select count(*) from person p where name like 'crash %' and not exists"
                                        + " (select 1 from journal_entry e join journal_particulars q"
                                        + " on q.organisation_id = e.organisation_id and q.entry_number = e.entry_number"
                                        + " where e.organisation_id = p.organisation_id and e.subject = p.id"
                                        + " and e.action = 'person.added')"))
                        .as(name + ": half applied, without a trace")
                        .isZero();
                assertThat(count(
                                connection,
                                "select count(*) from journal_entry e where action = 'person.added'"
                                        + " and not exists (select 1 from person p where p.id = e.subject)"))
                        .as(name + ": half applied, without a row")
                        .isZero();
                if (database.isEmpty()) {
                    assertThat(text(connection, "pragma integrity_check")).isEqualTo("ok");
                }
            }
            OfflineVerification.Result journal = new JdbcOfflineVerification()
                    .verify(new OfflineVerification.Place(
                            url(),
                            "postgres",
                            "",
                            data.resolve("keys/journal.key"),
                            data.resolve("keys/journal.anchor")));
            assertThat(journal.flaws()).isEmpty();
        }

        private String url() {
            return database.isEmpty() ? "jdbc:sqlite:" + data.resolve("ourlet.db") : database;
        }

        private Map<String, Integer> names(Connection connection) throws SQLException {
            Map<String, Integer> names = new HashMap<>();
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("select name from person where name like 'crash %'"
                            + " and organisation_id = '" + organisation + "'")) {
                while (row.next()) {
                    names.merge(row.getString(1), 1, Integer::sum);
                }
            }
            return names;
        }

        private static long count(Connection connection, String question) throws SQLException {
            return Long.parseLong(text(connection, question));
        }

        private static String text(Connection connection, String question) throws SQLException {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery(question)) {
                row.next();
                return row.getString(1);
            }
        }

        private static void sleep(int milliseconds) {
            try {
                TimeUnit.MILLISECONDS.sleep(milliseconds);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
