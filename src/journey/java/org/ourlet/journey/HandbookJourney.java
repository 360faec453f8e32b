// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ourlet.testing.RunningProgram;

/** Marta takes the handbook of Proofbox along. */
class HandbookJourney {

    @Test
    void takesTheHandbookAlong(@TempDir Path data) throws IOException {
        try (RunningProgram program = RunningProgram.demo(data);
                Visitor marta = new Visitor(program.address(), Screen.PHONE, "handbook")) {
            marta.open("/organisations/proofbox/documents");
            marta.page().getByLabel("E-mail address").fill("marta@proofbox.example");
            marta.page().getByLabel("Password").fill("ourlet-demo-2027");
            marta.press("Sign in").look("documents");

            Download handbook = marta.page().waitForDownload(() -> marta.follow("Our handbook as PDF"));

            assertThat(handbook.suggestedFilename()).isEqualTo("handbook.pdf");
            assertThat(Files.size(handbook.path())).isGreaterThan(100_000);
        }
    }
}
