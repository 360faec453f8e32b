// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journey;

import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ourlet.testing.RunningProgram;
import org.ourlet.testing.Visit;

/** The pages of the risk assessment in French and in German, whose words are longer, on each width: nothing is cut. */
class RiskLanguagesJourney {

    private static final List<String> PAGES = List.of(
            "",
            "/assets?link=IS3",
            "/assets/new?kind=is",
            "/find-risks",
            "/find-risks/IS3",
            "/register",
            "/register?show=unrated",
            "/risks/new",
            "/risks/R03",
            "/grid",
            "/heat-map",
            "/acceptance",
            "/review");

    private static final List<String> OTHERS = List.of(
            "/risks/catalogue",
            "/risks/catalogue/new?kind=vulnerability",
            "/risks/catalogue/import",
            "/statement-of-applicability",
            "/statement-of-applicability/A.5.1",
            "/treatment-plan");

    static Stream<Arguments> screens() {
        return Stream.of(
                Arguments.of("fr", new Screen(360, 740, ColorScheme.DARK, true)),
                Arguments.of("fr", new Screen(1280, 800, ColorScheme.LIGHT, true)),
                Arguments.of("de", new Screen(360, 740, ColorScheme.LIGHT, true)),
                Arguments.of("de", new Screen(768, 1024, ColorScheme.DARK, true)));
    }

    @ParameterizedTest
    @MethodSource("screens")
    void fitsTheirWords(String language, Screen screen, @TempDir Path data) {
        try (RunningProgram program = RunningProgram.demo(data);
                Visitor marta = new Visitor(program.address(), screen, "risk-" + language)) {
            marta.open("/organisations/proofbox/risks");
            marta.page().getByLabel("E-mail address").fill("marta@proofbox.example");
            marta.page().getByLabel("Password").fill("ourlet-demo-2027");
            marta.press("Sign in");
            String assessment = marta.page().url();
            speak(program, language);
            PAGES.forEach(page -> marta.open(assessment + page).look("page" + named(page)));
            OTHERS.forEach(page -> marta.open("/organisations/proofbox" + page).look("page" + named(page)));
        }
    }

    private static void speak(RunningProgram program, String language) {
        Visit marta = program.visit().signIn("marta@proofbox.example", "ourlet-demo-2027");
        marta.get("/organisations/proofbox");
        marta.post("/preferences", Map.of("language", language));
    }

    private static String named(String page) {
        return page.replaceAll("[^A-Za-z0-9]+", "-");
    }
}
