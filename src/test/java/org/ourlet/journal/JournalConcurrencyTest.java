// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ourlet.journal.chain.ChainVerdict;
import org.ourlet.shared.Actor;
import org.ourlet.shared.Change;
import org.ourlet.shared.OrganisationId;
import org.ourlet.testing.Postgres;
import org.ourlet.testing.RunningProgram;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Many people write at once, on one server or on two: no entry is lost, and no chain forks. */
class JournalConcurrencyTest {

    private static final OrganisationId PROOFBOX = new OrganisationId("proofbox");
    private static final int WRITERS = 8;
    private static final int ENTRIES_EACH = 25;

    @TempDir
    private Path folder;

    @Test
    void keepsOneChainOnSqlite() throws Exception {
        try (RunningProgram program = RunningProgram.empty(folder)) {
            writeAtOnce(List.of(program, program));

            assertComplete(program);
        }
    }

    @Test
    void keepsOneChainWithTwoServersOnPostgres() throws Exception {
        String database = Postgres.newDatabase();
        Path first = Files.createDirectories(folder.resolve("first"));
        Path second = Files.createDirectories(folder.resolve("second"));
        try (RunningProgram one = RunningProgram.onPostgres(first, database);
                RunningProgram two = RunningProgram.onPostgres(
                        second,
                        database,
                        "--ourlet.journal-key-file=" + first.resolve("keys/journal.key"),
                        "--ourlet.secret-key-file=" + first.resolve("keys/secret.key"))) {
            writeAtOnce(List.of(one, two));

            assertComplete(one);
            assertComplete(two);
        }
    }

    /** One transaction writes to the chain of an organisation and then to that of the installation, another the other way. */
    @Test
    void twoChainsInEitherOrderNeverBlockEachOther() throws Exception {
        try (RunningProgram program = RunningProgram.onPostgres(folder)) {
            ExecutorService people = Executors.newFixedThreadPool(WRITERS);
            List<Future<?>> work = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                boolean ownFirst = writer % 2 == 0;
                work.add(people.submit(() -> writeToBoth(program, ownFirst)));
            }
            for (Future<?> each : work) {
                each.get();
            }
            people.shutdown();

            assertComplete(program);
        }
    }

    private static void writeToBoth(RunningProgram program, boolean ownFirst) {
        TransactionTemplate transaction = new TransactionTemplate(program.bean(PlatformTransactionManager.class));
        Change own = new Change(PROOFBOX, Actor.PROGRAM, "document.changed", "W01", Map.of());
        Change installation = new Change(null, Actor.PROGRAM, "setting.changed", "x", Map.of());
        ApplicationEventPublisher events = program.context();
        for (int entry = 0; entry < ENTRIES_EACH; entry++) {
            transaction.executeWithoutResult(status -> {
                events.publishEvent(ownFirst ? own : installation);
                LockSupport.parkNanos(1_000_000);
                events.publishEvent(ownFirst ? installation : own);
            });
        }
    }

    private static void writeAtOnce(List<RunningProgram> programs) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(WRITERS);
        List<Future<?>> work = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            Journal journal = programs.get(writer % programs.size()).bean(Journal.class);
            work.add(people.submit(() -> write(journal)));
        }
        for (Future<?> each : work) {
            each.get();
        }
        people.shutdown();
    }

    private static void write(Journal journal) {
        for (int entry = 0; entry < ENTRIES_EACH; entry++) {
            journal.note(new Change(PROOFBOX, Actor.PROGRAM, "document.changed", "W01", Map.of()));
        }
    }

    private static void assertComplete(RunningProgram program) {
        ChainVerdict verdict = program.bean(JournalVerification.class).verify(PROOFBOX);

        assertThat(verdict.flaws()).isEmpty();
        assertThat(verdict.entries()).isEqualTo(WRITERS * ENTRIES_EACH);
    }
}
