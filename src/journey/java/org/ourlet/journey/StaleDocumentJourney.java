// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ourlet.testing.RunningProgram;

/** Proofbox has grown. The letter that rests on it asks for a review, and one click begins the next version. */
class StaleDocumentJourney {

    @Test
    void bringsADocumentUpToDateAfterAFactChanged(@TempDir Path data) {
        try (RunningProgram program = RunningProgram.demo(data);
                Visitor marta = new Visitor(program.address(), Screen.PHONE, "stale-document")) {
            marta.open("/organisations/proofbox/interview/2");
            marta.page().getByLabel("E-mail address").fill("marta@proofbox.example");
            marta.page().getByLabel("Password").fill("ourlet-demo-2027");
            marta.press("Sign in");
            marta.fill(marta.page().locator("input[name=size]"), "30")
                    .click(marta.page().locator("form .btn-primary").last());
            marta.page().waitForURL(url -> !url.endsWith("/interview/2"));

            marta.open("/organisations/proofbox/documents/W01").look("needs-review");
            assertThat(marta.page().content()).contains("Needs review.").contains("The number of people changed");
            marta.follow("Bring it up to date").look("next-version");

            assertThat(marta.page().content()).contains("becomes version 2");
            marta.press("Send to Paula Reuter for approval").look("sent");
            assertThat(marta.page().content()).contains("Waits for Paula Reuter");
        }
    }
}
