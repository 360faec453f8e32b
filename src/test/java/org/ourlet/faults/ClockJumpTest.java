// SPDX-License-Identifier: Apache-2.0
package org.ourlet.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ourlet.exchange.BackupRun;
import org.ourlet.exchange.Backups;
import org.ourlet.journal.Journal;
import org.ourlet.journal.JournalVerification;
import org.ourlet.shared.Actor;
import org.ourlet.shared.Change;
import org.ourlet.testing.Cast;
import org.ourlet.testing.RunningProgram;
import org.ourlet.testing.Visit;

/** The clock jumps: forwards, backwards, over a night of summer time and a 29 February. */
class ClockJumpTest {

    private static final List<Instant> JUMPS = List.of(
            Instant.parse("2027-03-01T09:00:00Z"),
            Instant.parse("2027-03-01T07:00:00Z"),
            Instant.parse("2027-03-02T08:00:00Z"),
            Instant.parse("2027-02-28T08:00:00Z"),
            Instant.parse("2027-03-28T00:59:59Z"),
            Instant.parse("2027-03-28T01:00:01Z"),
            Instant.parse("2027-10-31T00:30:00Z"),
            Instant.parse("2027-10-31T01:30:00Z"),
            Instant.parse("2028-02-29T23:59:58Z"),
            Instant.parse("2037-03-01T08:00:00Z"),
            Instant.parse("2027-03-01T08:00:00Z"));

    @TempDir
    private Path folder;

    @Test
    void noSessionOutlivesAJumpForTooLong() {
        try (RunningProgram program = RunningProgram.empty(folder)) {
            Cast.Company company = program.cast().company("Proofbox");
            Visit visit = program.visit().signIn(company.accountable().email(), Cast.PASSWORD);
            program.clock().advance(Duration.ofDays(3650));
            assertThat(visit.get(company.path("")).status()).isEqualTo(303);

            Visit future = program.visit().signIn(company.accountable().email(), Cast.PASSWORD);
            assertThat(future.get(company.path("")).status()).isEqualTo(200);
            program.clock().advance(Duration.ofDays(-3650));

            assertThat(future.get(company.path("")).status())
                    .as("a session from the future would last ten years")
                    .isEqualTo(303);
        }
    }

    @Test
    void theJournalKeepsItsOrderAndPagesAnswer() {
        try (RunningProgram program = RunningProgram.empty(folder)) {
            Cast.Company company = program.cast().company("Proofbox");
            program.life().live(company);
            for (Instant jump : JUMPS) {
                program.clock().set(jump);
                Visit visit = program.visit().signIn(company.accountable().email(), Cast.PASSWORD);
                assertThat(visit.get(company.path("")).status())
                        .as("home at " + jump)
                        .isEqualTo(200);
                assertThat(visit.get(company.path("/calendar")).status())
                        .as("calendar at " + jump)
                        .isEqualTo(200);
                program.bean(Journal.class)
                        .note(Change.of(company.organisation().id(), Actor.PROGRAM, "document.changed", "W01"));
            }

            assertThat(program.bean(JournalVerification.class).verifyAll()).allMatch(verdict -> verdict.holds());
        }
    }

    @Test
    void aDayThatComesTwiceHasOneBackup() {
        try (RunningProgram program = RunningProgram.empty(folder)) {
            Backups backups = program.bean(Backups.class);
            backups.makeDaily();
            program.clock().advance(Duration.ofHours(1));
            backups.makeDaily();
            program.clock().advance(Duration.ofDays(1));
            backups.makeDaily();
            program.clock().advance(Duration.ofDays(-1));
            backups.makeDaily();

            assertThat(backups.latestRuns(20).stream().filter(run -> run.kind() == BackupRun.Kind.SCHEDULED))
                    .hasSize(2);
        }
    }
}
