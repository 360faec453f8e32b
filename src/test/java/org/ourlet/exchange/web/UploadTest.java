// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ourlet.exchange.OrganisationPackages;
import org.ourlet.shared.Language;
import org.ourlet.testing.Cast;
import org.ourlet.testing.ChildProgram;
import org.ourlet.testing.RunningProgram;
import org.ourlet.testing.Visit;
import org.ourlet.testing.Visit.Answer;

/** Backups and packages that are sent through a page, or taken in from the command line. */
class UploadTest {

    private static final String RESTORE = "/setup/restore";
    private static final String PACKAGES = "/operation/packages";
    private static final byte[] LARGE = new byte[12 << 20];

    @TempDir
    private Path folder;

    private RunningProgram start(String name) throws IOException {
        return RunningProgram.empty(Files.createDirectories(folder.resolve(name)));
    }

    @Test
    void aBackupSentIsCheckedLikeOneInTheFolder() throws IOException {
        byte[] backup;
        String words;
        try (RunningProgram before = start("before")) {
            before.life().live(before.cast().company("Proofbox"));
            Visit operator = before.visit().signIn(before.cast().operator().email(), Cast.PASSWORD);
            operator.post("/operation/backups", Map.of());
            backup = Files.readAllBytes(filesIn("before/backups").get(0));
            words = Files.readString(folder.resolve("before/keys/backup.key")).strip();
        }
        try (RunningProgram empty = start("after")) {
            Visit visit = empty.visit();
            visit.get(RESTORE);
            assertThat(visit.post(RESTORE + "/place", Map.of("code", "WRONG")).text())
                    .contains("This is not the code on the console");
            String address = place(visit, empty);

            Answer none = visit.upload(address, Map.of(), "holiday.zip", LARGE);
            assertThat(none.status()).isEqualTo(422);
            assertThat(none.text()).contains("no backup");
            assertThat(filesIn("after/backups")).isEmpty();
            assertThat(visit.upload(address, Map.of(), "again.backup", backup).status())
                    .as("an address takes one file")
                    .isEqualTo(404);

            Answer sent = visit.upload(place(visit, empty), Map.of(), "../../from home.backup", backup);
            assertThat(sent.status()).isEqualTo(200);
            Path kept = filesIn("after/backups").get(0);
            assertThat(kept).hasBinaryContent(backup);
            assertThat(kept.getFileName().toString()).matches("ourlet-\\d{8}-\\d{6}-uploaded\\.backup");

            Map<String, String> form =
                    Map.of("code", empty.setupCode(), "file", kept.getFileName().toString(), "key", words);
            assertThat(visit.post(RESTORE, form).text()).contains("Checked: ");
            assertThat(filesIn("after/uploads")).isEmpty();
        }
    }

    private static String place(Visit visit, RunningProgram empty) {
        return visit.post(RESTORE + "/place", Map.of("code", empty.setupCode()))
                .page()
                .select("form[enctype]")
                .attr("action");
    }

    @Test
    void largeFilesOfStrangersAreNotEvenRead() throws IOException {
        try (RunningProgram program = start("here")) {
            Visit stranger = program.visit();
            stranger.get("/setup");
            assertThat(status(stranger, RESTORE + "/upload")).isIn(404, 0);
            assertThat(status(stranger, RESTORE + "/upload?place=guessed")).isIn(404, 0);
            assertThat(status(stranger, PACKAGES + "/upload")).isIn(404, 0);

            Cast.Company company = program.cast().company("Proofbox");
            Visit accountable = program.visit().signIn(company.accountable().email(), Cast.PASSWORD);
            assertThat(status(accountable, PACKAGES + "/upload")).isIn(404, 0);
            assertThat(filesIn("here/uploads")).isEmpty();
            assertThat(filesIn("here/packages")).isEmpty();
        }
    }

    /** The connection may end while the file is still being sent; then there is no status. */
    private static int status(Visit visit, String path) {
        try {
            return visit.upload(path, Map.of(), "large.zip", LARGE).status();
        } catch (UncheckedIOException closed) {
            return 0;
        }
    }

    @Test
    void aPackageSentWaitsUntilItIsTakenIn() throws IOException {
        try (RunningProgram here = start("here");
                RunningProgram there = start("there")) {
            Cast.Company company = here.cast().company("Proofbox");
            here.life().live(company);
            byte[] whole = Files.readAllBytes(leave(here, company));
            Visit operator = there.visit().signIn(there.cast().operator().email(), Cast.PASSWORD);
            operator.get(PACKAGES);

            byte[] damaged = whole.clone();
            damaged[damaged.length / 3] ^= 4;
            Answer refused = operator.upload(PACKAGES + "/upload", Map.of(), "proofbox.zip", damaged);
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.text()).contains("Nothing was changed.");
            assertThat(filesIn("there/packages")).isEmpty();

            assertThat(operator.upload(PACKAGES + "/upload", Map.of(), "../proofbox.zip", whole)
                            .status())
                    .isEqualTo(303);
            String name = filesIn("there/packages").get(0).getFileName().toString();
            assertThat(operator.get(PACKAGES).text()).contains(name);
            assertThat(operator.post(PACKAGES, Map.of("file", name)).text())
                    .contains(company.organisation().name() + " is here now");
        }
    }

    @Test
    void theCommandLineTakesInAPackage() throws IOException {
        Path file;
        Cast.Company company;
        try (RunningProgram here = start("here")) {
            company = here.cast().company("Proofbox");
            here.life().live(company);
            file = leave(here, company);
        }
        start("there").close();
        Map<String, String> environment =
                Map.of("OURLET_DATA", folder.resolve("there").toString());

        assertThat(said(environment, 1, "--import-package")).contains("Name the file: --import-package FILE.");
        assertThat(said(
                        environment,
                        1,
                        "--import-package",
                        folder.resolve("none.zip").toString()))
                .contains("There is no file to read at");
        assertThat(said(environment, 0, "--import-package", file.toString()))
                .contains(company.organisation().name() + " is here now")
                .doesNotContain("Ourlet is running");
        assertThat(said(environment, 1, "--import-package", file.toString()))
                .contains("This organisation is here already. Nothing was changed.");
        try (RunningProgram there = start("there")) {
            Visit operator = there.visit().signIn(there.cast().operator().email(), Cast.PASSWORD);
            assertThat(operator.get("/operation/organisations").text())
                    .contains(company.organisation().name());
        }
    }

    private static String said(Map<String, String> environment, int exitCode, String... arguments) {
        try (ChildProgram program = ChildProgram.start(environment, arguments)) {
            assertThat(program.exitCode()).as(program.console()).isEqualTo(exitCode);
            assertThat(program.showsStackTrace()).as(program.console()).isFalse();
            return program.console();
        }
    }

    private Path leave(RunningProgram program, Cast.Company company) throws IOException {
        Path file = folder.resolve("proofbox.zip");
        try (OutputStream out = Files.newOutputStream(file)) {
            program.bean(OrganisationPackages.class)
                    .write(company.organisation().id(), Language.EN, out);
        }
        return file;
    }

    private List<Path> filesIn(String place) throws IOException {
        if (Files.notExists(folder.resolve(place))) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder.resolve(place))) {
            return files.sorted().toList();
        }
    }
}
