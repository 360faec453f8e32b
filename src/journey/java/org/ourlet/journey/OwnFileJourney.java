// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ourlet.documents.file.Sample;
import org.ourlet.testing.RunningProgram;

/** Marta has the scope as a Word file already. She brings it, Paula signs it. */
class OwnFileJourney {

    private static final String SCOPE = "/organisations/proofbox/documents/W16";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    static Stream<Screen> screens() {
        return Stream.of(Screen.PHONE, Screen.DESK, Screen.DESK.withoutScripts());
    }

    @ParameterizedTest
    @MethodSource("screens")
    void bringsAFileThroughApproval(Screen screen, @TempDir Path data) {
        try (RunningProgram program = RunningProgram.demo(data)) {
            try (Visitor marta = new Visitor(program.address(), screen, "own-file")) {
                signIn(marta, "marta@proofbox.example", SCOPE);
                marta.follow("Bring your own file").look("form");
                marta.page()
                        .getByLabel("File", new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true))
                        .setInputFiles(new FilePayload("Notes.exe", "", Sample.latin("MZ not a document")));
                marta.press("Bring this file").look("refused");
                marta.page().locator("#file").setInputFiles(new FilePayload("Our method.docx", WORD, Sample.docx()));
                marta.press("Bring this file").look("brought");
                assertThat(marta.page().content()).contains("Our method.docx");
                marta.press("Send to Paula Reuter for approval").look("sent");
            }
            try (Visitor paula = new Visitor(program.address(), screen, "own-file-signed")) {
                signIn(paula, "paula@proofbox.example", SCOPE + "/approval");
                paula.look("approval");
                assertThat(paula.page().content()).contains("You sign the file Our method.docx");
                paula.press("Approve").look("approved");
                assertThat(paula.page().locator("h1").textContent()).isEqualTo("Approved");
            }
        }
    }

    private static void signIn(Visitor visitor, String email, String path) {
        visitor.open(path);
        visitor.page().getByLabel("E-mail address").fill(email);
        visitor.page().getByLabel("Password").fill("ourlet-demo-2027");
        visitor.press("Sign in");
    }
}
