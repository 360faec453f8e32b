// SPDX-License-Identifier: Apache-2.0
package org.ourlet.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * T-CRASH-2: the power goes. Writes and syncs of a process that saves are recorded with strace and replayed up to many
 * points, with any part of what was not synced. With {@code -Plong} only, where Debian's strace is.
 */
class PowerLossTest {

    private static final int ROWS = 300;
    private static final int CUTS = 2_000;
    private static final int CONTROL_CUTS = 200;
    private static final long SEED = 20_270_306;
    private static final Path STRACE = Path.of("/usr/bin/strace");
    private static final String WAL = "?journal_mode=WAL&wal_autocheckpoint=40&transaction_mode=IMMEDIATE&synchronous=";

    @TempDir
    private Path folder;

    @Test
    void losesNothingThatWasConfirmedWhenThePowerGoes() throws Exception {
        assumeTrue(Integer.getInteger("ourlet.crash.rounds", 10) > 10 && Files.exists(STRACE));

        Map<String, Integer> full = outcomes("FULL", CUTS);
        Map<String, Integer> off = outcomes("OFF", CONTROL_CUTS);

        System.out.println("power lost " + CUTS + " times, seed " + SEED + ": " + full + "; without syncs: " + off);
        assertThat(full).containsOnlyKeys("whole");
        assertThat(off).as("the instrument sees what is lost without syncs").containsKey("lost");
    }

    private Map<String, Integer> outcomes(String synchronous, int cuts) throws Exception {
        Path place = Files.createDirectories(folder.resolve(synchronous));
        Path database = place.resolve("loss.db");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database + WAL + "FULL");
                Statement statement = connection.createStatement()) {
            statement.execute("create table saved (number integer primary key, words text not null)");
        }
        Map<String, byte[]> before = new HashMap<>(Map.of("loss.db", Files.readAllBytes(database)));
        List<DiskOperation> operations = DiskOperation.of(record(place, database, synchronous));
        assertThat(operations)
                .filteredOn(each -> each.kind() == DiskOperation.Kind.ACKNOWLEDGED)
                .hasSize(ROWS);
        assertThat(operations)
                .filteredOn(each -> each.kind() == DiskOperation.Kind.WRITE)
                .hasSizeGreaterThan(ROWS);
        Random random = new Random(SEED);
        Map<String, Integer> outcomes = new HashMap<>();
        for (int cut = 0; cut < cuts; cut++) {
            LostDisk disk = new LostDisk(before);
            disk.run(operations.subList(0, random.nextInt(operations.size() + 1)));
            outcomes.merge(outcome(disk.afterPowerLoss(random), disk.acknowledged()), 1, Integer::sum);
        }
        return outcomes;
    }

    private static List<String> record(Path place, Path database, String synchronous) throws Exception {
        Path trace = place.resolve("trace.txt");
        Process process = new ProcessBuilder(
                        STRACE.toString(),
                        "-f",
                        "-qq",
                        "-xx",
                        "-s",
                        "200000",
                        "-e",
                        "trace=openat,pwrite64,ftruncate,fsync,fdatasync,write",
                        "-o",
                        trace.toString(),
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xint",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        PowerLossWriter.class.getName(),
                        "jdbc:sqlite:" + database + WAL + synchronous,
                        Integer.toString(ROWS))
                .redirectErrorStream(true)
                .redirectOutput(place.resolve("console.txt").toFile())
                .start();
        if (!process.waitFor(5, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IllegalStateException(Files.readString(place.resolve("console.txt")));
        }
        return Files.readAllLines(trace);
    }

    private String outcome(Map<String, byte[]> disk, long acknowledged) throws IOException {
        Path place = Files.createDirectories(folder.resolve("after"));
        for (String name : List.of("loss.db", "loss.db-wal", "loss.db-shm")) {
            Files.deleteIfExists(place.resolve(name));
        }
        for (Map.Entry<String, byte[]> file : disk.entrySet()) {
            Files.write(place.resolve(file.getKey()), file.getValue());
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + place.resolve("loss.db"));
                Statement statement = connection.createStatement()) {
            boolean intact = text(statement, "pragma integrity_check").equals("ok");
            long rows = Long.parseLong(text(statement, "select count(*) from saved where number <= " + acknowledged));
            return intact && rows == acknowledged ? "whole" : "lost";
        } catch (SQLException damaged) {
            return "lost";
        }
    }

    private static String text(Statement statement, String question) throws SQLException {
        try (ResultSet row = statement.executeQuery(question)) {
            return row.next() ? row.getString(1) : "";
        }
    }
}
