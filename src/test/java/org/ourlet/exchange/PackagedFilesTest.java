// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ourlet.documents.Documents;
import org.ourlet.documents.OwnFile;
import org.ourlet.documents.OwnFiles;
import org.ourlet.documents.file.FileCheck;
import org.ourlet.documents.file.FileVerdict;
import org.ourlet.documents.file.Sample;
import org.ourlet.shared.Actor;
import org.ourlet.shared.Hash;
import org.ourlet.shared.Language;
import org.ourlet.testing.Cast.Company;
import org.ourlet.testing.RunningProgram;

/** Files that an organisation brought as documents leave and arrive byte by byte. */
class PackagedFilesTest {

    private static final int LETTERS = 1_500_000;

    @TempDir
    private Path folder;

    @Test
    void arriveAsTheyLeft() throws IOException {
        try (RunningProgram here = RunningProgram.empty(Files.createDirectories(folder.resolve("here")));
                RunningProgram there = RunningProgram.empty(Files.createDirectories(folder.resolve("there")))) {
            Company company = here.cast().company("Proofbox");
            bring(here, company);
            Path waiting = Files.createDirectories(
                    there.bean(OrganisationPackages.class).folder());
            try (OutputStream out = Files.newOutputStream(waiting.resolve("one.zip"))) {
                here.bean(OrganisationPackages.class)
                        .write(company.organisation().id(), Language.EN, out);
            }

            there.bean(OrganisationPackages.class).receive(Actor.PROGRAM, "one.zip");

            OwnFile before = file(here, company);
            assertThat(file(there, company)).isEqualTo(before);
            assertThat(hash(there, company)).isEqualTo(hash(here, company)).isEqualTo(before.hash());
        }
    }

    /** Several pieces long, of letters that hardly compress. */
    private static void bring(RunningProgram program, Company company) {
        StringBuilder text = new StringBuilder();
        new Random(20_270_301).ints(LETTERS, 'a', 'z').forEach(letter -> text.append((char) letter));
        Map<String, String> parts = Sample.textParts();
        parts.computeIfPresent("word/document.xml", (name, xml) -> xml.replace("Our policy", text));
        FileVerdict verdict = FileCheck.of("Our rules.docx", Sample.zip(parts));
        program.bean(OwnFiles.class)
                .bring(
                        company.accountable().actor(),
                        company.organisation().id(),
                        "W14",
                        (FileVerdict.Accepted) verdict,
                        0);
    }

    private static OwnFile file(RunningProgram program, Company company) {
        return Objects.requireNonNull(program.bean(Documents.class)
                .file(company.organisation().id(), "W14")
                .open()
                .orElseThrow()
                .writing()
                .file());
    }

    private static String hash(RunningProgram program, Company company) throws IOException {
        try (InputStream in =
                program.bean(OwnFiles.class).content(company.organisation().id(), file(program, company))) {
            return Hash.of(in.readAllBytes());
        }
    }
}
