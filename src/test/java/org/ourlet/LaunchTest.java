// SPDX-License-Identifier: Apache-2.0
package org.ourlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ourlet.testing.ChildProgram;
import org.ourlet.testing.TestDatabase;

/** A start that is refused says in a sentence what is wrong and what to do, and ends with an exit code of its own. */
class LaunchTest {

    @TempDir
    private Path folder;

    private final Map<String, String> environment = new LinkedHashMap<>();

    @BeforeEach
    void useAFolderOfItsOwn() {
        environment.put("OURLET_DATA", folder.resolve("data").toString());
        environment.put("OURLET_PORT", "0");
    }

    @Test
    void namesThePortThatIsInUse() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            environment.put("OURLET_PORT", String.valueOf(taken.getLocalPort()));

            refuses("Port " + taken.getLocalPort() + " is in use by another program", "set OURLET_PORT");
        }
    }

    @Test
    void refusesAPortThatIsNoNumber() {
        environment.put("OURLET_PORT", "eighty");

        refuses("OURLET_PORT=eighty is not a port", "between 1 and 65535");
    }

    @Test
    void refusesAPortThatIsTooHigh() {
        environment.put("OURLET_PORT", "70000");

        refuses("OURLET_PORT=70000 is not a port");
    }

    @Test
    void refusesAFolderThatCannotBeWritten() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        environment.put("OURLET_DATA", file.resolve("data").toString());

        refuses("The data folder " + file.resolve("data") + " cannot be written", "set OURLET_DATA");
    }

    @Test
    void refusesOtherMachinesWithoutHttps() {
        environment.put("OURLET_BIND", "0.0.0.0");

        refuses("OURLET_BIND=0.0.0.0 lets other machines connect without encryption", "OURLET_PUBLIC_URL");
    }

    @Test
    void refusesAnArgumentItDoesNotKnow() {
        refuses(ChildProgram.start(environment, "--dmeo"), "does not know the argument --dmeo", "--demo");
    }

    @Test
    void refusesASecondProcessOnTheSameFolderAndStartsAfterAKill() {
        try (ChildProgram first = ChildProgram.start(environment)) {
            first.line("Ourlet is running at ");

            refuses("Another Ourlet is running on the data folder", "Stop it first");

            first.kill();
        }
        try (ChildProgram next = ChildProgram.start(environment)) {
            assertThat(next.line("Ourlet is running at ")).startsWith("Ourlet is running at http://localhost:");
        }
    }

    @Test
    void refusesDataOfANewerRelease() throws IOException {
        try (TestDatabase newer = database()) {
            newer.jdbc()
                    .sql(
                            "insert into flyway_schema_history (installed_rank, version, description, type, script,"
                                    + " checksum, installed_by, execution_time, success)"
                                    + " values (9999, '209901010001', 'later', 'SQL', 'V209901010001__later.sql', 1, '', 1, true)")
                    .update();
        }

        refuses("The data was written by a newer release of Ourlet", "Nothing was changed");
    }

    @Test
    void saysWhichMigrationFailed() throws IOException {
        database().close();
        Path migrations = Files.createDirectories(folder.resolve("classes/db/migration/common"));
        Files.writeString(migrations.resolve("V209901010002__broken.sql"), "insert into nowhere values (1);");

        refuses(
                ChildProgram.start(List.of(folder.resolve("classes")), environment),
                "The data could not be brought to the form that this release needs",
                "V209901010002__broken.sql");
    }

    @Test
    void namesTheContentFileThatIsBroken() throws IOException {
        Path content = folder.resolve("content");
        copy(Path.of("content"), content);
        Path file = content.resolve("guide/activities/management-commitment/activity.yaml");
        assertThat(file).exists();
        Files.writeString(file, "code: [");
        environment.put("OURLET_CONTENT", content.toString());

        refuses("The content folder has problems", "guide/activities/management-commitment/activity.yaml");
    }

    @Test
    void listsWhatIsWrongWithTheSettings() {
        environment.putAll(Map.of("OURLET_BACKUP_KEEP", "many", "OURLET_BAKCUP", "daily", "OURLET_PORT", "x"));

        try (ChildProgram program = ChildProgram.start(environment, "--check-config")) {
            assertThat(program.exitCode()).isEqualTo(1);
            assertThat(program.console())
                    .contains("OURLET_BAKCUP is no setting", "OURLET_BACKUP_KEEP=many", "OURLET_PORT=x is not a port");
        }
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void backsUpWhileItRunsAndRestoresIntoANewFolder() throws IOException {
        try (ChildProgram running = ChildProgram.start(environment)) {
            running.line("Ourlet is running at ");
            assertThat(said(environment, "", "--backup")).startsWith("0 Backup written and read back: ");
            assertThat(said(environment, "", "--verify-journal")).startsWith("0 The journal is untouched: ");
        }
        Path old = folder.resolve("data");
        Path backup = Files.list(old.resolve("backups")).findFirst().orElseThrow();
        Map<String, String> elsewhere = new LinkedHashMap<>(environment);
        elsewhere.put("OURLET_DATA", folder.resolve("new").toString());
        String key = Files.readString(old.resolve("keys/backup.key"));

        assertThat(said(elsewhere, "a wrong key\n", "--restore", backup.toString()))
                .contains("1 ", "The recovery key does not open this backup", "Nothing was changed");
        assertThat(folder.resolve("new/ourlet.db")).doesNotExist();
        assertThat(said(elsewhere, key, "--restore", backup.toString()))
                .startsWith("0 ")
                .contains("Restored from");
        assertThat(said(elsewhere, "", "--verify-journal")).startsWith("0 The journal is untouched: ");
        try (ChildProgram restored = ChildProgram.start(elsewhere)) {
            restored.line("Ourlet is running at ");
        }
    }

    private static String said(Map<String, String> environment, String typed, String... arguments) {
        try (ChildProgram program = ChildProgram.start(environment, arguments)) {
            program.type(typed);
            return program.exitCode() + " " + program.console();
        }
    }

    private TestDatabase database() throws IOException {
        return TestDatabase.file(Files.createDirectories(folder.resolve("data")).resolve("ourlet.db"));
    }

    private void refuses(String... sentences) {
        refuses(ChildProgram.start(environment), sentences);
    }

    private static void refuses(ChildProgram started, String... sentences) {
        try (started) {
            assertThat(started.exitCode()).as("the exit code of: %s", started).isEqualTo(1);
            assertThat(started.console()).contains("Ourlet cannot start. ").contains(sentences);
            assertThat(started.showsStackTrace())
                    .as("a stack trace in: %s", started)
                    .isFalse();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
