// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ourlet.testing.RunningProgram;

/** Marta adds what the guide does not know, takes in a catalogue that others share, and finds both among her risks. */
class OwnCatalogueJourney {

    private static final String CATALOGUE = "/organisations/proofbox/risks/catalogue";

    static Stream<Screen> screens() {
        return Stream.of(Screen.DESK, Screen.PHONE.dark().withoutScripts(), Screen.PHONE);
    }

    @ParameterizedTest
    @MethodSource("screens")
    void addsAThreatAndTakesInACatalogue(Screen screen, @TempDir Path data) {
        try (RunningProgram program = RunningProgram.demo(data);
                Visitor marta = new Visitor(program.address(), screen, "own-catalogue")) {
            marta.open(CATALOGUE);
            marta.page().getByLabel("E-mail address").fill("marta@proofbox.example");
            marta.page().getByLabel("Password").fill("ourlet-demo-2027");
            marta.press("Sign in");
            marta.look("nothing-yet").follow("Add a threat").look("threat");
            marta.press("Save").look("threat-missing");
            marta.fill("Short name", "Flood of the river")
                    .fill("What happens, as a sentence", "The river floods the cellar")
                    .choose("tick.criteria", "A")
                    .choose("tick.types", "premises")
                    .press("Save");
            marta.look("one-threat");
            takeIn(marta);
            find(marta);
        }
    }

    private static void takeIn(Visitor marta) {
        marta.follow("Take in a catalogue file").look("import");
        marta.page().locator("#file").setInputFiles(Path.of("docs/howto/catalogue-example.json"));
        marta.press("Look at it first").look("preview");
        marta.press("Keep these entries").look("kept");
        assertThat(marta.page().locator("main").innerText()).contains("licence: CC0-1.0");
    }

    private static void find(Visitor marta) {
        marta.open("/organisations/proofbox/risks");
        marta.open(marta.page().url() + "/find-risks").look("found");
        assertThat(marta.page().locator("legend").allInnerTexts())
                .anyMatch(line -> line.startsWith("The river floods the cellar (") && line.contains("own entry"));
    }
}
