// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ourlet.testing.RunningProgram;

/** Paula, the manager, opens a link on her phone, signs in, reads five points and signs. At most 4 clicks. */
class ManagerSignsJourney {

    private static final int MOST_CLICKS = 4;
    private static final String LINK = "/organisations/proofbox/documents/W14/approval";

    static Stream<Screen> screens() {
        return Stream.of(Screen.PHONE, Screen.PHONE.dark(), Screen.PHONE.withoutScripts());
    }

    @ParameterizedTest
    @MethodSource("screens")
    void signsFromALink(Screen screen, @TempDir Path data) {
        try (RunningProgram program = RunningProgram.demo(data);
                Visitor paula = new Visitor(program.address(), screen, "manager-signs")) {
            signIn(paula);
            assertThat(paula.page()
                            .locator("ul")
                            .filter(new com.microsoft.playwright.Locator.FilterOptions()
                                    .setHas(paula.page().locator("li")))
                            .count())
                    .isPositive();
            paula.press("Approve").look("signed");

            System.out.printf("Manager signs (%s): %d clicks%n", screen.label(), paula.clicks());
            assertThat(paula.clicks()).isLessThanOrEqualTo(MOST_CLICKS);
            assertThat(paula.page().content()).containsPattern("[0-9a-f]{8}");
        }
    }

    @ParameterizedTest
    @MethodSource("screens")
    void sendsBackWithARemark(Screen screen, @TempDir Path data) {
        try (RunningProgram program = RunningProgram.demo(data);
                Visitor paula = new Visitor(program.address(), screen, "manager-sends-back")) {
            signIn(paula);
            paula.page().locator("textarea").first().fill("Add the archive to what we protect first.");
            paula.press("Send back to Marta Lopes").look("sent-back");

            assertThat(paula.clicks()).isLessThanOrEqualTo(MOST_CLICKS);
        }
    }

    private static void signIn(Visitor paula) {
        paula.open(LINK).look("sign-in");
        paula.page().getByLabel("E-mail address").fill("paula@proofbox.example");
        paula.page().getByLabel("Password").fill("ourlet-demo-2027");
        paula.press("Sign in");
        assertThat(paula.page().url()).endsWith(LINK);
        paula.look("approval");
    }
}
