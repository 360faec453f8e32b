// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ourlet.testing.RunningProgram;
import org.ourlet.testing.Visit;

/** Marta finds a document by a word of its text, names a reader of a confidential one, and keeps an old version longer. */
class KeepingDocumentsJourney {

    private static final String PASSWORD = "ourlet-demo-2027";
    private static final String POLICY = "/organisations/proofbox/documents/W14";

    static Stream<Screen> screens() {
        return Stream.of(Screen.DESK, Screen.PHONE.dark(), Screen.PHONE.withoutScripts());
    }

    @ParameterizedTest
    @MethodSource("screens")
    void looksAfterItsDocuments(Screen screen, @TempDir Path data) {
        try (RunningProgram program = RunningProgram.demo(data)) {
            approve(program);
            supersede(program);
            try (Visitor marta = new Visitor(program.address(), screen, "keeping-documents")) {
                marta.open("/organisations/proofbox/documents?q=policy").look("sign-in");
                marta.fill("E-mail address", "marta@proofbox.example").fill("Password", PASSWORD);
                marta.press("Sign in").look("found");
                assertThat(marta.page().content()).contains("ISMS policy");

                marta.open("/organisations/proofbox/documents/W20/readers").look("readers");
                marta.page()
                        .locator("#person")
                        .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
                marta.press("Let this person read it").look("reader-named");
                assertThat(marta.page().content()).contains("Named as a reader");

                marta.open("/organisations/proofbox/retention").look("retention");
                marta.open(POLICY + "/versions/1/retention").look("keep-or-dispose");
                marta.press("Keep it until then").look("reason-missing");
                assertThat(marta.page().content()).contains("Write one sentence that says why");
                marta.page().locator("#until").fill("2040-01-01");
                marta.page().locator("#reason").fill("A customer contract asks for ten years.");
                marta.press("Keep it until then").look("kept-longer");
                assertThat(marta.page().content()).contains("kept longer");
            }
        }
    }

    /** The version that waits. */
    private static void approve(RunningProgram program) {
        Visit paula = program.visit().signIn("paula@proofbox.example", PASSWORD);
        String hash =
                paula.get(POLICY + "/approval").page().select("[name=hash]").val();
        assertThat(paula.post(POLICY + "/approval", Map.of("hash", hash)).status())
                .isEqualTo(303);
    }

    /** The next one takes its place. */
    private static void supersede(RunningProgram program) {
        Visit marta = program.visit().signIn("marta@proofbox.example", PASSWORD);
        var form = marta.get(POLICY + "?write=true").page();
        Map<String, String> fields = new java.util.LinkedHashMap<>();
        form.select("main form [name]").forEach(field -> {
            String value = field.tagName().equals("textarea") ? field.text() : field.val();
            if (!field.attr("type").equals("radio") || field.hasAttr("checked")) {
                fields.putIfAbsent(field.attr("name"), value);
            }
        });
        assertThat(marta.post(POLICY + "/approval-request", fields).status()).isEqualTo(303);
        approve(program);
    }
}
