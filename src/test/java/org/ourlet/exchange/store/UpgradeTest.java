// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ourlet.exchange.BackupFolder;
import org.ourlet.exchange.sealed.Passphrase;
import org.ourlet.journal.JournalVerification;
import org.ourlet.journal.store.JdbcOfflineVerification;
import org.ourlet.testing.Postgres;
import org.ourlet.testing.RunningProgram;
import org.ourlet.testing.TestClock;
import org.ourlet.testing.Visit;

/** Databases that earlier releases wrote come to the present form with everything in them, on both databases. */
class UpgradeTest {

    private static final Passphrase WORDS = new Passphrase("seven dwarfs and a mountain");
    private static final List<String> COUNTED = List.of(
            "account",
            "organisation",
            "person",
            "role_assignment",
            "fact",
            "pdca_cycle",
            "document",
            "document_version",
            "approval_decision",
            "kept_elsewhere",
            "task_declaration");

    @TempDir
    private Path folder;

    private DatabaseAddress fixture(String name) throws IOException {
        Path file = folder.resolve("fixture.db");
        try (InputStream packed = Objects.requireNonNull(getClass().getResourceAsStream("/upgrade/" + name));
                InputStream plain = new GZIPInputStream(packed)) {
            Files.copy(plain, file);
        }
        return DatabaseAddress.sqlite(file);
    }

    /** The same release on the other database. */
    private static DatabaseAddress onPostgres(DatabaseAddress fixture, String schema) throws SQLException {
        DatabaseAddress target = new DatabaseAddress(Postgres.newDatabase(), "postgres", "");
        target.flyway(schema).migrate();
        try (Connection from = fixture.open();
                Connection to = target.open()) {
            Copy.all(from, to);
        }
        return target;
    }

    private Upgrade upgrade(DatabaseAddress address) {
        return new Upgrade(
                address,
                JdbcBackupFiles.offline(address, folder.resolve("keys"), new JdbcOfflineVerification()),
                new BackupFolder(folder.resolve("backups")));
    }

    @ParameterizedTest
    @CsvSource({"202611230006,false", "202611230006,true"})
    void keepsEverythingOfAnEarlierRelease(String schema, boolean postgres) throws Exception {
        DatabaseAddress fixture = fixture(schema + "-demo.db.gz");
        DatabaseAddress address = postgres ? onPostgres(fixture, schema) : fixture;
        List<Long> before = counts(address);
        List<String> approved = approved(address);
        long journal = count(address, "journal_entry");

        Path backup = upgrade(address).run(() -> WORDS, TestClock.START).orElseThrow();

        assertThat(counts(address)).isEqualTo(before);
        assertThat(approved(address)).isEqualTo(approved).isNotEmpty();
        assertThat(backup).exists();
        try (RunningProgram program = start(address)) {
            assertThat(program.bean(JournalVerification.class).verifyAll()).allMatch(verdict -> verdict.holds());
            assertThat(count(address, "journal_entry")).isGreaterThan(journal);
            Visit marta = program.visit().signIn("marta@proofbox.example", "ourlet-demo-2027");
            String home = "/organisations/proofbox";
            assertThat(marta.get(home).status()).isEqualTo(200);
            assertThat(marta.get(home + "/documents/W01").text()).contains("Proofbox");
        }
    }

    private RunningProgram start(DatabaseAddress address) {
        return address.isSqlite()
                ? RunningProgram.empty(folder, "--spring.datasource.url=" + address.url())
                : RunningProgram.onPostgres(folder, address.url());
    }

    @Test
    void theBackupFromBeforeRestoresTheEarlierRelease() throws Exception {
        DatabaseAddress address = fixture("202611230006-demo.db.gz");
        Path backup = upgrade(address).run(() -> WORDS, TestClock.START).orElseThrow();
        JdbcBackupFiles files = JdbcBackupFiles.offline(address, folder.resolve("keys"), new JdbcOfflineVerification());

        Path place = new PendingRestore(folder).folder();
        files.prepare(backup, WORDS, place);

        assertThat(counts(DatabaseAddress.scratch(place.resolve("restored.db"))))
                .isEqualTo(counts(address));
    }

    @Test
    void makesNoBackupWhenThereIsNothingToDo() throws Exception {
        DatabaseAddress address = fixture("202611230006-demo.db.gz");
        upgrade(address).run(() -> WORDS, TestClock.START);

        assertThat(upgrade(address).run(() -> WORDS, TestClock.START)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"false", "true"})
    void aFailedUpgradeLeavesEverythingAsItWas(boolean postgres) throws Exception {
        DatabaseAddress fixture = fixture("202611230006-demo.db.gz");
        DatabaseAddress address = postgres ? onPostgres(fixture, "202611230006") : fixture;
        execute(address, "create table journal_head (in_the_way integer)");
        List<String> before = DatabaseLines.of(address);

        assertThatThrownBy(() -> upgrade(address).run(() -> WORDS, TestClock.START))
                .hasMessageContaining("It was put back as it was")
                .hasMessageContaining("before-upgrade.backup");
        assertThat(DatabaseLines.of(address)).isEqualTo(before);
        execute(address, "drop table journal_head");
        assertThat(upgrade(address).run(() -> WORDS, TestClock.START.plusSeconds(1)))
                .isPresent();
    }

    private static List<Long> counts(DatabaseAddress address) {
        return COUNTED.stream().map(table -> count(address, table)).toList();
    }

    private static long count(DatabaseAddress address, String table) {
        return Long.parseLong(query(address, "select count(*) from " + table).get(0));
    }

    private static List<String> approved(DatabaseAddress address) {
        return query(
                address, "select frozen_hash from document_version where status = 'APPROVED' order by frozen_hash");
    }

    private static List<String> query(DatabaseAddress address, String sql) {
        try (Connection connection = address.open();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            List<String> found = new java.util.ArrayList<>();
            while (row.next()) {
                found.add(row.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void execute(DatabaseAddress address, String sql) throws SQLException {
        try (Connection connection = address.open();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
