// SPDX-License-Identifier: Apache-2.0
package org.ourlet.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ourlet.testing.Cast;
import org.ourlet.testing.Postgres;
import org.ourlet.testing.RunningProgram;
import org.ourlet.testing.Visit;

/** T-PG-2: the network between the program and PostgreSQL is slow, breaks off, or swallows everything. */
class NetworkTest {

    /** The limit is nine seconds; a busy machine may need a little more. */
    private static final Duration LONGEST = Duration.ofSeconds(15);

    @TempDir
    private Path folder;

    @Test
    void answersInTimeAndRecovers() throws Exception {
        String direct = Postgres.newDatabase();
        int port = Integer.parseInt(direct.replaceAll(".*:(\\d+)/.*", "$1"));
        try (Passage passage = new Passage(port);
                RunningProgram program = RunningProgram.onPostgres(
                        folder, direct.replace(":" + port + "/", ":" + passage.port() + "/"))) {
            Cast.Company company = program.cast().company("Proofbox");
            Visit visit = program.visit().signIn(company.accountable().email(), Cast.PASSWORD);
            visit.get(company.path("/people/new"));
            int threads = Thread.activeCount();

            passage.delay(50);
            assertThat(visit.get(company.path("/people")).status()).isEqualTo(200);
            passage.delay(0);

            settle();
            passage.breakOff();
            visit.get(company.path("/people"));
            assertThat(visit.get(company.path("/people")).status()).isEqualTo(200);

            settle();
            passage.swallow(true);
            long begin = System.nanoTime();
            Visit.Answer answer = visit.post(company.path("/people"), Map.of("name", "Swallowed"));
            Duration waited = Duration.ofNanos(System.nanoTime() - begin);
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.text()).contains("The database does not answer");
            assertThat(waited).isLessThan(LONGEST);
            passage.swallow(false);

            assertThat(eventually(visit, company)).isEqualTo(200);
            assertThat(visit.post(company.path("/people"), Map.of("name", "Arrived"))
                            .status())
                    .isEqualTo(303);
            assertThat(Thread.activeCount()).isLessThan(threads + 20);
            System.out.println("swallowed: an answer after " + waited.toMillis() + " ms");
        }
    }

    /** What the program does after its last answer is done by then. */
    private static void settle() throws InterruptedException {
        Thread.sleep(700);
    }

    private static int eventually(Visit visit, Cast.Company company) throws InterruptedException {
        int status = 0;
        for (int attempt = 0; attempt < 10 && status != 200; attempt++) {
            status = visit.get(company.path("/people")).status();
            Thread.sleep(200);
        }
        return status;
    }
}
