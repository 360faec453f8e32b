// SPDX-License-Identifier: Apache-2.0
package org.ourlet.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ourlet.exchange.BackupRun;
import org.ourlet.exchange.Backups;
import org.ourlet.testing.Cast;
import org.ourlet.testing.ChildProgram;
import org.ourlet.testing.Postgres;
import org.ourlet.testing.RunningProgram;
import org.ourlet.testing.Visit;

/** Two servers on one PostgreSQL: who signed in at one goes on at the other when it dies, and each job is done once. */
class TwoNodesTest {

    private static final int DAYS = 4;

    @TempDir
    private Path folder;

    private final String database = Postgres.newDatabase();

    @Test
    void sessionsSurviveTheDeathOfANode() throws Exception {
        Path first = Files.createDirectories(folder.resolve("first"));
        try (RunningProgram staying = RunningProgram.onPostgres(first, database)) {
            Cast.Company company = staying.cast().company("Proofbox");
            staying.clock().set(java.time.Instant.now());
            try (ChildProgram dying = ChildProgram.start(environment(first))) {
                String address = dying.line("Ourlet is running at ");
                Visit visit = Visit.at(Integer.parseInt(address.substring(address.lastIndexOf(':') + 1)));
                visit.signIn(company.accountable().email(), Cast.PASSWORD);
                visit.get(company.path("/people/new"));
                assertThat(visit.post(company.path("/people"), Map.of("name", "Before"))
                                .status())
                        .isEqualTo(303);

                dying.kill();

                visit.movedTo(staying.port());
                assertThat(visit.get(company.path("/people")).text()).contains("Before");
                assertThat(visit.post(company.path("/people"), Map.of("name", "After"))
                                .status())
                        .isEqualTo(303);
            }
        }
    }

    private Map<String, String> environment(Path keys) {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("OURLET_DATA", folder.resolve("second").toString());
        environment.put("OURLET_PORT", "0");
        environment.put("OURLET_DATABASE_URL", database);
        environment.put("OURLET_DATABASE_USER", "postgres");
        environment.put("OURLET_BACKUP", "off");
        environment.put("OURLET_SECOND_FACTOR", "optional");
        environment.put(
                "OURLET_JOURNAL_KEY_FILE", keys.resolve("keys/journal.key").toString());
        environment.put(
                "OURLET_SECRET_KEY_FILE", keys.resolve("keys/secret.key").toString());
        return environment;
    }

    @Test
    void eachDayHasOneBackup() throws Exception {
        Path first = Files.createDirectories(folder.resolve("first"));
        Path second = Files.createDirectories(folder.resolve("second"));
        try (RunningProgram one = RunningProgram.onPostgres(first, database);
                RunningProgram two = RunningProgram.onPostgres(
                        second,
                        database,
                        "--ourlet.journal-key-file=" + first.resolve("keys/journal.key"),
                        "--ourlet.secret-key-file=" + first.resolve("keys/secret.key"))) {
            ExecutorService servers = Executors.newFixedThreadPool(2);
            for (int day = 0; day < DAYS; day++) {
                List<Future<?>> work = new ArrayList<>();
                for (RunningProgram program : List.of(one, two)) {
                    program.clock().advance(java.time.Duration.ofDays(1));
                    work.add(servers.submit(() -> program.bean(Backups.class).makeDaily()));
                }
                for (Future<?> each : work) {
                    each.get();
                }
            }
            servers.shutdown();

            List<BackupRun> runs = one.bean(Backups.class).latestRuns(100);
            assertThat(runs).hasSize(DAYS).allMatch(BackupRun::succeeded);
        }
    }
}
