// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ourlet.testing.Cast;
import org.ourlet.testing.ChildProgram;
import org.ourlet.testing.RunningProgram;
import org.ourlet.testing.Visit;

class RestorePageTest {

    private static final String PATH = "/setup/restore";

    @TempDir
    private Path folder;

    @Test
    void checksABackupAndTheNextStartPutsItInPlace() throws IOException {
        Path backup;
        String words;
        Cast.Company company;
        try (RunningProgram before = RunningProgram.empty(Files.createDirectories(folder.resolve("before")))) {
            company = before.cast().company("Proofbox");
            before.life().live(company);
            Visit operator = before.visit().signIn(before.cast().operator().email(), Cast.PASSWORD);
            operator.post("/operation/backups", Map.of());
            backup = onlyFile(folder.resolve("before/backups"));
            words = Files.readString(folder.resolve("before/keys/backup.key")).strip();
        }
        Path data = Files.createDirectories(folder.resolve("after"));
        try (RunningProgram empty = RunningProgram.empty(data)) {
            Visit visit = empty.visit();
            assertThat(visit.get("/setup").text()).contains(PATH);
            assertThat(visit.get(PATH).text()).contains("There is no backup in the folder yet.");
            Path copy = Files.createDirectories(data.resolve("backups")).resolve(backup.getFileName());
            Files.copy(backup, copy, StandardCopyOption.REPLACE_EXISTING);
            String name = backup.getFileName().toString();
            visit.get(PATH);

            assertThat(send(visit, "WRONG", name, words).text()).contains("This is not the code on the console");
            assertThat(send(visit, empty.setupCode(), name, "no key at all").text())
                    .contains("The recovery key does not open this backup");
            assertThat(send(visit, empty.setupCode(), "../x", words).text()).contains("Choose a backup");
            cutOff(copy);
            assertThat(send(visit, empty.setupCode(), name, words).text()).contains("its end is missing");
            Files.copy(backup, copy, StandardCopyOption.REPLACE_EXISTING);
            assertThat(data.resolve("restore/ready")).doesNotExist();

            Visit.Answer ready = send(visit, empty.setupCode(), name, words);

            assertThat(ready.status()).isEqualTo(200);
            assertThat(ready.text()).contains("Checked: ", "Stop the program and start it again.");
        }
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("OURLET_DATA", data.toString());
        environment.put("OURLET_PORT", "0");
        environment.put("OURLET_BACKUP", "off");
        environment.put("OURLET_SECOND_FACTOR", "optional");
        try (ChildProgram next = ChildProgram.start(environment)) {
            String address = next.line("Ourlet is running at ");
            Visit marta = Visit.at(Integer.parseInt(address.substring(address.lastIndexOf(':') + 1)));
            marta.signIn(company.accountable().email(), Cast.PASSWORD);
            assertThat(marta.get(company.path("/documents/W01")).status()).isEqualTo(200);
            assertThat(marta.get(PATH).status()).isEqualTo(404);
        }
    }

    private static Visit.Answer send(Visit visit, String code, String file, String key) {
        return visit.post(PATH, Map.of("code", code, "file", file, "key", key));
    }

    private static void cutOff(Path file) throws IOException {
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(whole, whole.length - 100));
    }

    private static Path onlyFile(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.findFirst().orElseThrow();
        }
    }
}
