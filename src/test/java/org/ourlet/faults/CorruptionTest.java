// SPDX-License-Identifier: Apache-2.0
package org.ourlet.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ourlet.journal.OfflineVerification;
import org.ourlet.journal.store.JdbcOfflineVerification;
import org.ourlet.shared.Hash;
import org.ourlet.testing.Cast;
import org.ourlet.testing.RunningProgram;

/**
 * T-CORR-1: bits turn in the file of the database. A turned bit that changes an entry of the journal or the text of a document
 * that was signed is noticed by their hashes; anything else may be noticed by SQLite or not, which has no checksums of pages.
 */
class CorruptionTest {

    private static final int FLIPS = 1_000;
    private static final long SEED = 20_270_305;
    private static final String JOURNAL = "select e.entry_number || e.id || e.at || e.action || e.subject || e.mac"
            + " || coalesce(p.account_id || p.account_name || p.details || p.salt, '') from journal_entry e"
            + " left join journal_particulars p on p.organisation_id = e.organisation_id"
            + " and p.entry_number = e.entry_number order by e.organisation_id, e.entry_number";
    private static final String SIGNED =
            "select frozen_hash || frozen_text from document_version where frozen_text is not null order by id";

    @TempDir
    private Path folder;

    @Test
    void noticesEveryChangeOfJournalAndSignedDocuments() throws Exception {
        Path data = Files.createDirectories(folder.resolve("data"));
        try (RunningProgram program = RunningProgram.empty(data)) {
            Cast.Company company = program.cast().company("Proofbox");
            program.life().live(company);
        }
        byte[] whole = Files.readAllBytes(data.resolve("ourlet.db"));
        List<String> journal = rows(data.resolve("ourlet.db"), JOURNAL);
        List<String> signed = rows(data.resolve("ourlet.db"), SIGNED);
        Random random = new Random(SEED);
        Map<String, Integer> found = new TreeMap<>();
        List<String> unnoticed = new ArrayList<>();
        for (int flip = 0; flip < FLIPS; flip++) {
            int at = random.nextInt(whole.length);
            byte[] damaged = whole.clone();
            damaged[at] ^= (byte) (1 << random.nextInt(8));
            String outcome = outcome(Files.write(folder.resolve("damaged.db"), damaged), data, journal, signed);
            found.merge(outcome, 1, Integer::sum);
            if (outcome.startsWith("unnoticed")) {
                unnoticed.add("seed " + SEED + ", byte " + at);
            }
        }

        System.out.println(FLIPS + " turned bits, seed " + SEED + ": " + found);
        assertThat(found).containsKey("journal changed, noticed").containsKey("signed text changed, noticed");
        assertThat(unnoticed).isEmpty();
    }

    private static String outcome(Path file, Path data, List<String> journal, List<String> signed) {
        try {
            if (!rows(file, JOURNAL).equals(journal)) {
                return verifies(file, data) ? "unnoticed in the journal" : "journal changed, noticed";
            }
            List<String> now = rows(file, SIGNED);
            if (!now.equals(signed)) {
                boolean fits = now.size() == signed.size()
                        && now.stream().allMatch(row -> row.startsWith(Hash.of(row.substring(64))));
                return fits ? "unnoticed in a signed text" : "signed text changed, noticed";
            }
            return "neither changed";
        } catch (SQLException | RuntimeException refused) {
            return "not readable, noticed";
        }
    }

    private static boolean verifies(Path file, Path data) {
        try {
            return new JdbcOfflineVerification()
                    .verify(new OfflineVerification.Place(
                            "jdbc:sqlite:" + file,
                            "",
                            "",
                            data.resolve("keys/journal.key"),
                            data.resolve("keys/journal.anchor")))
                    .holds();
        } catch (RuntimeException refused) {
            return false;
        }
    }

    private static List<String> rows(Path file, String question) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            while (row.next()) {
                rows.add(row.getString(1));
            }
        }
        return rows;
    }

    @Test
    void refusesToStartOnADamagedFile() throws IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        RunningProgram.empty(data).close();
        byte[] whole = Files.readAllBytes(data.resolve("ourlet.db"));
        for (int at = 4096 * 3; at < whole.length; at += 4096) {
            java.util.Arrays.fill(whole, at, at + 64, (byte) 0x7f);
        }
        Files.write(data.resolve("ourlet.db"), whole);

        try (org.ourlet.testing.ChildProgram program =
                org.ourlet.testing.ChildProgram.start(Map.of("OURLET_DATA", data.toString(), "OURLET_PORT", "0"))) {
            assertThat(program.exitCode()).isEqualTo(1);
            assertThat(program.console()).contains("The database is damaged", "Restore a backup");
            assertThat(program.showsStackTrace()).isFalse();
        }
        assertThat(Files.readAllBytes(data.resolve("ourlet.db"))).isEqualTo(whole);
    }
}
