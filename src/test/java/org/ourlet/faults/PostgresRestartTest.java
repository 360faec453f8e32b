// SPDX-License-Identifier: Apache-2.0
package org.ourlet.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ourlet.journal.JournalVerification;
import org.ourlet.people.People;
import org.ourlet.people.Person;
import org.ourlet.testing.Cast;
import org.ourlet.testing.RunningProgram;
import org.ourlet.testing.Visit;

/** T-PG-1: PostgreSQL is killed under load and comes back. Nothing confirmed is lost; meanwhile people get a sentence. */
class PostgresRestartTest {

    private static final int RESTARTS = 3;
    private static final int WRITERS = 6;

    @TempDir
    private Path folder;

    private final Set<String> confirmed = new ConcurrentSkipListSet<>();
    private final Set<Integer> statuses = new ConcurrentSkipListSet<>();

    @Test
    void losesNothingWhenTheDatabaseIsKilled() throws Exception {
        Path files = Files.createDirectories(folder.resolve("postgres"));
        EmbeddedPostgres server = builder(files).start();
        int port = server.getPort();
        String address = server.getJdbcUrl("postgres", "postgres");
        try (RunningProgram program =
                RunningProgram.onPostgres(Files.createDirectories(folder.resolve("data")), address)) {
            Cast.Company company = program.cast().company("Proofbox");
            Visit visit = program.visit().signIn(company.accountable().email(), Cast.PASSWORD);
            visit.get(company.path("/people/new"));
            for (int restart = 0; restart < RESTARTS; restart++) {
                Thread[] writers = writers(visit, company, restart);
                Thread.sleep(700);
                kill(files);
                Thread.sleep(300);
                assertThat(visit.get(company.path("/people")).status()).isEqualTo(503);
                server.close();
                server = builder(files).setPort(port).start();
                for (Thread writer : writers) {
                    writer.join();
                }
                assertThat(visit.get(company.path("/people")).status()).isEqualTo(200);
            }

            Set<String> stored = program
                    .bean(People.class)
                    .team(company.organisation().id())
                    .persons()
                    .stream()
                    .map(Person::name)
                    .collect(Collectors.toCollection(TreeSet::new));
            System.out.println(RESTARTS + " kills, " + confirmed.size() + " saves confirmed, answers " + statuses);
            assertThat(stored).containsAll(confirmed);
            assertThat(confirmed).hasSizeGreaterThan(RESTARTS);
            assertThat(statuses).isSubsetOf(303, 503);
            assertThat(program.bean(JournalVerification.class).verifyAll()).allMatch(verdict -> verdict.holds());
        } finally {
            server.close();
        }
    }

    /** As safe as a real one: the server for other tests is told not to wait for the disk. */
    private static EmbeddedPostgres.Builder builder(Path files) {
        return EmbeddedPostgres.builder()
                .setDataDirectory(files)
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on");
    }

    /** Each saves until it is refused. */
    private Thread[] writers(Visit visit, Cast.Company company, int restart) {
        Thread[] threads = new Thread[WRITERS];
        for (int writer = 0; writer < WRITERS; writer++) {
            String beginning = "p" + restart + "-" + writer + "-";
            threads[writer] = new Thread(() -> {
                int status = 303;
                for (int number = 0; status == 303; number++) {
                    status = visit.post(company.path("/people"), Map.of("name", beginning + number))
                            .status();
                    statuses.add(status);
                    if (status == 303) {
                        confirmed.add(beginning + number);
                    }
                }
            });
            threads[writer].start();
        }
        return threads;
    }

    /** The server of this test and nobody else's: its number stands in its own folder. */
    private static void kill(Path files) throws IOException {
        long pid = Long.parseLong(
                Files.readAllLines(files.resolve("postmaster.pid")).get(0).strip());
        ProcessHandle.of(pid).ifPresent(server -> {
            server.descendants().forEach(ProcessHandle::destroyForcibly);
            server.destroyForcibly();
        });
    }
}
