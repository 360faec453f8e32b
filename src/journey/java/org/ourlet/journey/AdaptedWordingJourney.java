// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ourlet.testing.RunningProgram;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Marta puts a section of the policy into other words; Paula sees what is not of the template, and signs it. */
class AdaptedWordingJourney {

    private static final String POLICY = "/organisations/proofbox/documents/W14";
    private static final String OURS =
            "### At home too\n\nIt applies at {{name of the organisation}}, **and wherever we work**.";

    static Stream<Screen> screens() {
        return Stream.of(
                Screen.DESK,
                Screen.DESK.dark(),
                Screen.PHONE,
                new Screen(768, 1024, ColorScheme.DARK, true),
                Screen.PHONE.withoutScripts());
    }

    @ParameterizedTest
    @MethodSource("screens")
    void reachesThePdf(Screen screen, @TempDir Path data) throws IOException {
        try (RunningProgram program = RunningProgram.demo(data)) {
            try (Visitor marta = new Visitor(program.address(), screen, "adapted-wording")) {
                signIn(marta, "marta");
                marta.open(POLICY).press("Take it back").look("list");
                marta.follow("Adapt the wording Where this policy applies").look("editor");
                assertThat(marta.page().locator("[data-marks]").isVisible()).isEqualTo(screen.scripts());
                marta.fill(marta.page().locator("#text"), "{{nobody knows}}")
                        .press("Show the preview")
                        .look("refused");
                assertThat(marta.page().locator("#text-e").innerText()).contains("There is no blank");
                marta.fill(marta.page().locator("#text"), OURS)
                        .press("Show the preview")
                        .look("preview");
                assertThat(marta.page().locator("#preview").innerText()).contains("At home too");
                if (screen.scripts()) {
                    marksByButtons(marta);
                }
                marta.press("Save this wording").look("saved");
                assertThat(marta.page().locator("#preview").innerText()).contains("wherever we work");
                marta.press("Send to Paula Reuter for approval");
            }
            sign(program, screen);
            assertThat(pdf(program)).contains("It applies at Proofbox, and wherever we work.");
        }
    }

    /** A button sets the marks and saves by itself; the same again by the keyboard. */
    private static void marksByButtons(Visitor marta) {
        marta.page().locator("#text").press("Control+End");
        marta.page().keyboard().press("Control+i");
        marta.page().keyboard().type("always");
        assertThat(marta.page().locator("#text").inputValue()).endsWith("*always*");
        marta.page().locator("#text").press("Control+End");
        marta.press("Numbered list");
        assertThat(marta.page().locator("#text").inputValue()).contains("\n1. It applies");
        marta.page().locator("#preview ol").waitFor();
        marta.fill(marta.page().locator("#text"), OURS);
    }

    private static void sign(RunningProgram program, Screen screen) {
        try (Visitor paula = new Visitor(program.address(), screen, "adapted-wording")) {
            signIn(paula, "paula");
            paula.open(POLICY + "/approval");
            paula.click(paula.page().getByText("Changed against the template (one section)"));
            assertThat(paula.page().locator("details[open] ins").first().innerText())
                    .contains("At home too");
            paula.look("approval").press("Approve").look("approved");
        }
    }

    private static String pdf(RunningProgram program) throws IOException {
        var marta = program.visit().signIn("marta@proofbox.example", "ourlet-demo-2027");
        String link = marta.get(POLICY).page().select("a[href$=.pdf]").first().attr("href");
        try (var document = Loader.loadPDF(marta.get(link).bytes())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document).replaceAll("\\s+", " ");
        }
    }

    static Stream<Screen> twoScreens() {
        return Stream.of(Screen.DESK, Screen.PHONE.dark());
    }

    /** The template has changed under an adapted section: nothing is sent before Marta has decided. */
    @ParameterizedTest
    @MethodSource("twoScreens")
    void decidesWhenTheTemplateHasChanged(Screen screen, @TempDir Path data) {
        try (RunningProgram program = RunningProgram.demo(data);
                Visitor marta = new Visitor(program.address(), screen, "overtaken-wording")) {
            signIn(marta, "marta");
            marta.open(POLICY);
            adaptedBefore(program);
            marta.press("Take it back")
                    .press("Send to Paula Reuter for approval")
                    .look("refused");
            marta.click(marta.page().locator(".ol-errors a").first()).look("both-texts");
            marta.follow("Put both together").look("together");
            assertThat(marta.page().locator("#text").inputValue())
                    .contains("At home too.")
                    .contains("It covers information in every form");
            marta.press("Use this wording").look("decided");
            marta.press("Send to Paula Reuter for approval");
            assertThat(marta.page().locator(".ol-errors").count()).isZero();
        }
    }

    /** As if an earlier edition of the template had said something else. */
    private static void adaptedBefore(RunningProgram program) {
        program.bean("jdbcClient", JdbcClient.class)
                .sql("update document_version set wording = ? where status = 'IN_APPROVAL' and document_id in"
                        + " (select id from document where work_product = 'W14')")
                .param("{\"scope\":{\"text\":\"It applies here.\\n\\nAt home too.\",\"base\":\"It applies here.\"}}")
                .update();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "de"})
    void readsWellInOtherLanguages(String language, @TempDir Path data) {
        try (RunningProgram program = RunningProgram.demo(data);
                Visitor marta = new Visitor(program.address(), Screen.DESK, "adapted-wording")) {
            signIn(marta, "marta");
            marta.open(POLICY).press("Take it back");
            marta.page().locator("button[popovertarget=ol-language]").click();
            marta.page().locator("#ol-language button[value=" + language + "]").click();
            marta.open(POLICY + "/wording/scope").look("editor-" + language);
            marta.fill(marta.page().locator("#text"), "## X");
            marta.click(marta.page().locator("button[formaction$=preview]")).look("refused-" + language);
            marta.fill(marta.page().locator("#text"), "Partout. Überall.");
            marta.click(marta.page().locator("form button.btn-primary").first()).look("saved-" + language);
        }
    }

    private static void signIn(Visitor visitor, String name) {
        visitor.open("/sign-in")
                .fill("E-mail address", name + "@proofbox.example")
                .fill("Password", "ourlet-demo-2027")
                .press("Sign in");
    }
}
