// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ourlet.access.Account;
import org.ourlet.exchange.BackupFolder;
import org.ourlet.testing.Cast;
import org.ourlet.testing.RunningProgram;
import org.ourlet.testing.Visit;

class BackupsPageTest {

    private static final String PATH = "/operation/backups";
    private static final String DUE = "No restore was rehearsed in the last 35 days.";

    @TempDir
    private Path folder;

    @Test
    void theOperatorMakesRehearsesAndIsRemindedAfterThirtyFiveDays() {
        try (RunningProgram program = RunningProgram.empty(folder)) {
            Account account = program.cast().operator();
            Visit operator = program.visit().signIn(account.email(), Cast.PASSWORD);
            assertThat(operator.get(PATH).text()).contains(DUE, "There is no backup yet.");

            assertThat(operator.post(PATH + "/rehearsal", Map.of()).status()).isEqualTo(409);
            assertThat(operator.post(PATH, Map.of()).status()).isEqualTo(303);
            assertThat(operator.post(PATH + "/rehearsal", Map.of()).status()).isEqualTo(303);

            String page = operator.get(PATH).text();
            assertThat(page)
                    .contains("Backup by hand", "Rehearsal", "Last rehearsal: ")
                    .doesNotContain(DUE);
            assertThat(operator.get("/operation/journal?kind=backup").text())
                    .contains("made a backup", "rehearsed a restore");
            program.clock().advance(Duration.ofDays(36));
            Visit later = program.visit().signIn(account.email(), Cast.PASSWORD);
            assertThat(later.get(PATH).text()).contains(DUE);
        }
    }

    @Test
    void showsTheRecoveryKeyOnDemandAndSaysSoInTheJournal() {
        try (RunningProgram program = RunningProgram.empty(folder)) {
            Visit operator = program.visit().signIn(program.cast().operator().email(), Cast.PASSWORD);
            assertThat(operator.get(PATH).page().getElementById("recovery-key")).isNull();

            Visit.Answer answer = operator.post(PATH + "/recovery-key", Map.of());

            assertThat(answer.page().getElementById("recovery-key").val()).matches("([a-z2-9]{4}-){7}[a-z2-9]{4}");
            assertThat(operator.get("/operation/journal?kind=backup").text()).contains("looked at the recovery key");
        }
    }

    @Test
    void deletesNoBackupWhileALegalHoldStands() throws IOException {
        try (RunningProgram program = RunningProgram.empty(folder)) {
            Cast.Company company = program.cast().company("Proofbox");
            Visit operator = program.visit().signIn(program.cast().operator().email(), Cast.PASSWORD);
            Path backups =
                    Files.createDirectories(program.bean(BackupFolder.class).path());
            for (int day = 10; day < 30; day++) {
                Files.writeString(backups.resolve("ourlet-202701" + day + "-020000.backup"), "old");
            }
            Map<String, String> hold =
                    Map.of("organisation", company.organisation().id().value(), "reason", "case 1");

            operator.post("/operation/legal-holds", hold);
            operator.post(PATH, Map.of());
            assertThat(program.bean(BackupFolder.class).files()).hasSize(21);

            operator.post("/operation/legal-holds/release", hold);
            operator.post(PATH, Map.of());
            assertThat(program.bean(BackupFolder.class).files()).hasSizeLessThan(15);
        }
    }
}
