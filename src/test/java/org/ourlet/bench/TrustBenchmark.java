// SPDX-License-Identifier: Apache-2.0
package org.ourlet.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.ourlet.access.RowScope;
import org.ourlet.exchange.BackupFiles;
import org.ourlet.exchange.sealed.Passphrase;
import org.ourlet.journal.JournalVerification;
import org.ourlet.journal.chain.ChainVerdict;
import org.ourlet.people.People;
import org.ourlet.people.Person;
import org.ourlet.shared.Actor;
import org.ourlet.shared.Change;
import org.ourlet.testing.Cast;
import org.ourlet.testing.RunningProgram;
import org.ourlet.testing.TestClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Durable saves, backup while people write, restore, check of the journal. How to run: {@code bench/README.md}. */
public final class TrustBenchmark {

    private static final int RUNS = 5;
    private static final int WRITERS = 8;
    private static final int SECONDS = 5;
    private static final int MEGABYTES = 100;
    private static final int AT_ONCE = 500;
    private static final int ENTRIES = Integer.getInteger("entries", 100_000);

    private TrustBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        List<String> asked = arguments.length == 0 ? List.of("saves", "backup", "journal") : Arrays.asList(arguments);
        for (boolean postgres : new boolean[] {false, true}) {
            Path folder = Files.createTempDirectory("ourlet-bench");
            try (RunningProgram program = postgres ? RunningProgram.onPostgres(folder) : RunningProgram.empty(folder)) {
                String database = postgres ? "PostgreSQL" : "SQLite";
                Cast.Company company = program.cast().company("Proofbox");
                if (asked.contains("saves")) {
                    saves(program, company, database);
                }
                if (asked.contains("journal")) {
                    journal(program, company, database);
                }
                if (asked.contains("backup")) {
                    backup(program, company, database);
                }
            }
        }
    }

    /** Each save is a person with its journal entry, in a transaction of its own. */
    private static void saves(RunningProgram program, Cast.Company company, String database) throws Exception {
        double[] rates = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            rates[run] = write(program, company, SECONDS);
        }
        report(database, "durable saves per second, " + WRITERS + " writers", rates);
    }

    private static double write(RunningProgram program, Cast.Company company, int seconds) throws Exception {
        AtomicLong saved = new AtomicLong();
        AtomicBoolean on = new AtomicBoolean(true);
        ExecutorService people = Executors.newFixedThreadPool(WRITERS);
        for (int writer = 0; writer < WRITERS; writer++) {
            people.submit(() -> {
                while (on.get()) {
                    add(program, company);
                    saved.incrementAndGet();
                }
            });
        }
        long begin = System.nanoTime();
        TimeUnit.SECONDS.sleep(seconds);
        on.set(false);
        people.shutdown();
        people.awaitTermination(1, TimeUnit.MINUTES);
        return saved.get() / ((System.nanoTime() - begin) / 1e9);
    }

    private static void add(RunningProgram program, Cast.Company company) {
        program.bean(People.class)
                .add(
                        company.accountable().actor(),
                        company.organisation().id(),
                        new People.Particulars("Somebody", new Person.Contact("", ""), false, null));
    }

    private static void journal(RunningProgram program, Cast.Company company, String database) {
        Change change = Change.of(company.organisation().id(), Actor.PROGRAM, "document.changed", "W01");
        TransactionTemplate transaction = new TransactionTemplate(program.bean(PlatformTransactionManager.class));
        for (int written = 0; written < ENTRIES; written += AT_ONCE) {
            transaction.executeWithoutResult(status -> {
                for (int entry = 0; entry < AT_ONCE; entry++) {
                    program.context().publishEvent(change);
                }
            });
        }
        double[] rates = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            long begin = System.nanoTime();
            ChainVerdict verdict = program.bean(JournalVerification.class)
                    .verify(company.organisation().id());
            rates[run] = verdict.entries() / ((System.nanoTime() - begin) / 1e9);
            if (!verdict.holds()) {
                throw new IllegalStateException("the chain does not hold");
            }
        }
        report(database, "journal entries checked per second, of " + ENTRIES, rates);
    }

    private static void backup(RunningProgram program, Cast.Company company, String database) throws Exception {
        try (RowScope all = RowScope.across()) {
            fill(program.bean(JdbcClient.class), company);
        }
        BackupFiles files = program.bean(BackupFiles.class);
        Passphrase words = new Passphrase("seven dwarfs and a mountain");
        Path folder = Files.createTempDirectory("ourlet-bench-backup");
        double[] writing = new double[RUNS];
        double[] restoring = new double[RUNS];
        AtomicBoolean on = new AtomicBoolean(true);
        AtomicLong worst = new AtomicLong();
        Thread writer = new Thread(() -> {
            while (on.get()) {
                long begin = System.nanoTime();
                add(program, company);
                worst.accumulateAndGet(System.nanoTime() - begin, Math::max);
            }
        });
        writer.start();
        for (int run = 0; run < RUNS; run++) {
            Path file = folder.resolve(run + ".backup");
            long begin = System.nanoTime();
            files.write(file, words, TestClock.START);
            writing[run] = (System.nanoTime() - begin) / 1e9;
        }
        on.set(false);
        writer.join();
        for (int run = 0; run < RUNS; run++) {
            Path place = Files.createDirectories(folder.resolve("place" + run));
            long begin = System.nanoTime();
            files.prepare(folder.resolve(run + ".backup"), words, place);
            restoring[run] = (System.nanoTime() - begin) / 1e9;
        }
        report(database, "seconds to write a backup of " + MEGABYTES + " MB while somebody writes", writing);
        System.out.printf(Locale.ROOT, "| %s | longest save meanwhile, ms | %.0f | |%n", database, worst.get() / 1e6);
        report(database, "seconds to restore it, checked", restoring);
    }

    /** Text that does not compress, as uploaded files are. */
    private static void fill(JdbcClient jdbc, Cast.Company company) {
        Random random = new Random(1);
        byte[] bytes = new byte[750_000];
        for (int number = 0; number < MEGABYTES; number++) {
            random.nextBytes(bytes);
            jdbc.sql(
                            "insert into import_file (organisation_id, id, purpose, assessment_id, file_name, content, sent_at)"
                                    + " values (?, ?, 'bench', '', 'file', ?, '2027-03-01T08:00:00.000Z')")
                    .params(
                            company.organisation().id().value(),
                            "bench-" + number,
                            Base64.getEncoder().encodeToString(bytes))
                    .update();
            jdbc.sql("insert into small_change (organisation_id, changes) values (?, 1)"
                            + " on conflict (organisation_id) do update set changes = small_change.changes + 1")
                    .param(company.organisation().id().value())
                    .update();
        }
    }

    private static void report(String database, String what, double[] figures) {
        Arrays.sort(figures);
        System.out.printf(
                Locale.ROOT,
                "| %s | %s | %.2f | %.2f to %.2f |%n",
                database,
                what,
                figures[figures.length / 2],
                figures[0],
                figures[figures.length - 1]);
    }
}
