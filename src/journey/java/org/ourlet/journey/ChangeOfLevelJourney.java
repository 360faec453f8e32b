// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ourlet.testing.RunningProgram;

/** Marta goes from level 4 down to 2 and back: she sees what changes before, and nothing is lost after. */
class ChangeOfLevelJourney {

    private static final String PROOFBOX = "/organisations/proofbox";

    static Stream<Screen> screens() {
        return Stream.of(Screen.DESK, Screen.PHONE, Screen.DESK.dark(), Screen.DESK.withoutScripts());
    }

    @ParameterizedTest
    @MethodSource("screens")
    void losesNothing(Screen screen, @TempDir Path data) {
        try (RunningProgram program = RunningProgram.demo(data);
                Visitor marta = new Visitor(program.address(), screen, "change-of-level")) {
            signIn(marta);
            String before = planOf(marta);

            change(marta, 2);
            assertThat(planOf(marta)).doesNotContain("C4 ").isNotEqualTo(before);
            change(marta, 4);

            assertThat(planOf(marta)).isEqualTo(before);
            System.out.printf("Change of level, there and back (%s): %d clicks%n", screen.label(), marta.clicks());
            assertThat(marta.clicks()).isLessThanOrEqualTo(9);
        }
    }

    private static void change(Visitor marta, int level) {
        marta.open(PROOFBOX + "/level").look("levels");
        marta.click(marta.page().locator("input[name=level][value='" + level + "']"));
        marta.press("Check what changes").look("what-changes");
        marta.click(marta.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Start with level " + level)));
        marta.look("changed");
    }

    /** Codes and states of all activities, as the task list shows them. */
    private static String planOf(Visitor marta) {
        marta.open(PROOFBOX + "/plan").look("plan");
        return String.join(
                "\n",
                marta.page().locator(".ol-tasks .ol-code, .ol-tasks .ol-st").allInnerTexts());
    }

    private static void signIn(Visitor marta) {
        marta.open("/sign-in");
        marta.page().getByLabel("E-mail address").fill("marta@proofbox.example");
        marta.page().getByLabel("Password").fill("ourlet-demo-2027");
        marta.press("Sign in");
    }
}
