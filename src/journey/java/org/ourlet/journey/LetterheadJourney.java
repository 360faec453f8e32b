// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ourlet.documents.letterhead.Pictures;
import org.ourlet.testing.RunningProgram;

/** Marta gives the documents of Proofbox its logo and its colour, and writes the scope in French. */
class LetterheadJourney {

    private static final String HOME = "/organisations/proofbox";

    static Stream<Screen> screens() {
        return Stream.of(Screen.PHONE, Screen.DESK, Screen.DESK.withoutScripts(), Screen.DESK.dark());
    }

    @ParameterizedTest
    @MethodSource("screens")
    void documentsLookLikeOnesOwn(Screen screen, @TempDir Path data) {
        try (RunningProgram program = RunningProgram.demo(data);
                Visitor marta = new Visitor(program.address(), screen, "letterhead")) {
            marta.open(HOME + "/letterhead");
            marta.page().getByLabel("E-mail address").fill("marta@proofbox.example");
            marta.page().getByLabel("Password").fill("ourlet-demo-2027");
            marta.press("Sign in").look("form");
            marta.page()
                    .locator("#file")
                    .setInputFiles(new FilePayload("logo.png", "image/png", Pictures.png(420, 120)));
            marta.page().locator("#accent").fill("#ffcc00");
            marta.press("Use them").look("too-pale");
            assertThat(marta.page().content()).contains("too pale on white paper");
            marta.page()
                    .locator("#file")
                    .setInputFiles(new FilePayload("logo.png", "image/png", Pictures.png(420, 120)));
            marta.page().locator("#accent").fill("#802040");
            marta.press("Use them").look("chosen");
            marta.open(HOME + "/documents/W13?write=true");
            marta.page()
                    .locator("summary:has-text('Language of this document')")
                    .click();
            marta.page().locator("select#language").selectOption("fr");
            marta.press("Use this language").look("scope-in-french");
            assertThat(marta.page().locator(".ol-paper").getAttribute("lang")).isEqualTo("fr");
            assertThat(marta.page().locator(".ol-paper img").getAttribute("alt"))
                    .isEqualTo("Proofbox");
        }
    }
}
