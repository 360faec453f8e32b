// SPDX-License-Identifier: Apache-2.0
package org.ourlet.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ourlet.journal.JournalVerification;
import org.ourlet.people.People;
import org.ourlet.testing.Cast;
import org.ourlet.testing.RunningProgram;
import org.ourlet.testing.StatementFault;
import org.ourlet.testing.Visit;

/** The disk is full, or can only be read: a sentence, nothing half done, reading goes on, and writing again afterwards. */
class DiskTest {

    private static final int PAGE = 4096;
    private static final String SAFE =
            "&journal_mode=WAL&synchronous=FULL&foreign_keys=true&transaction_mode=IMMEDIATE";

    @TempDir
    private Path folder;

    @Test
    void aFullDiskIsSaidAndLosesNothing() throws IOException {
        Cast.Company company;
        try (RunningProgram program = RunningProgram.empty(folder)) {
            company = program.cast().company("Proofbox");
            program.life().live(company);
        }
        long pages = Files.size(folder.resolve("ourlet.db")) / PAGE;
        String address = "jdbc:sqlite:" + folder.resolve("ourlet.db") + "?max_page_count=" + (pages + 8) + SAFE;
        int saved;
        try (RunningProgram program = RunningProgram.empty(folder, "--spring.datasource.url=" + address)) {
            Visit visit = program.visit().signIn(company.accountable().email(), Cast.PASSWORD);
            int before = people(program, company);
            Visit.Answer answer;
            saved = 0;
            while ((answer = add(visit, company, saved)).status() == 303) {
                saved++;
            }
            assertThat(answer.status()).isEqualTo(507);
            assertThat(answer.text()).contains("The disk of the server is full", "is not saved");
            assertThat(visit.get(company.path("/people")).status()).isEqualTo(200);
            assertThat(visit.get(company.path("/documents/W01")).status()).isEqualTo(200);
            assertThat(people(program, company)).isEqualTo(before + saved);
            assertThat(program.bean(JournalVerification.class).verifyAll()).allMatch(verdict -> verdict.holds());
        }
        try (RunningProgram program = RunningProgram.empty(folder)) {
            Visit visit = program.visit().signIn(company.accountable().email(), Cast.PASSWORD);
            visit.get(company.path("/people/new"));

            assertThat(add(visit, company, saved).status()).isEqualTo(303);
        }
    }

    private static Visit.Answer add(Visit visit, Cast.Company company, int number) {
        return visit.post(company.path("/people"), Map.of("name", "Person " + number + " " + "x".repeat(90)));
    }

    private static int people(RunningProgram program, Cast.Company company) {
        return program.bean(People.class)
                .team(company.organisation().id())
                .persons()
                .size();
    }

    @Test
    void aMediumThatCanOnlyBeReadIsSaidAndReadingGoesOn() {
        try (RunningProgram program = RunningProgram.empty(folder)) {
            Cast.Company company = program.cast().company("Proofbox");
            Visit visit = program.visit().signIn(company.accountable().email(), Cast.PASSWORD);
            visit.get(company.path("/people/new"));
            int before = people(program, company);
            program.clock().advance(java.time.Duration.ofMinutes(2));
            program.bean(StatementFault.class).setReadOnly(true);

            assertThat(visit.get(company.path("/people")).status()).isEqualTo(200);
            Visit.Answer answer = add(visit, company, 1);
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.header("retry-after")).isEqualTo("5");
            assertThat(answer.text()).contains("The data cannot be written");
            Visit.Answer api = visit.postJson(company.api("/risk-assessments"), "{}");
            assertThat(api.status()).isGreaterThanOrEqualTo(400);

            program.bean(StatementFault.class).setReadOnly(false);
            assertThat(people(program, company)).isEqualTo(before);
            assertThat(add(visit, company, 1).status()).isEqualTo(303);
        }
    }
}
