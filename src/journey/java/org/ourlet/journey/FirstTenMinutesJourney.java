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

/**
 * Marta, office manager of a firm of 25 people, meets the program for the first time: from the setup code to the commitment
 * letter that waits for her manager. At most 35 clicks and 14 fields.
 */
class FirstTenMinutesJourney {

    private static final int MOST_CLICKS = 35;
    private static final int MOST_FIELDS = 14;

    static Stream<Screen> screens() {
        return Stream.of(Screen.DESK, Screen.PHONE, Screen.DESK.withoutScripts());
    }

    @ParameterizedTest
    @MethodSource("screens")
    void reachesALetterThatWaitsForTheManager(Screen screen, @TempDir Path data) {
        try (RunningProgram program = RunningProgram.empty(data);
                Visitor marta = new Visitor(program.address(), screen, "first-ten-minutes")) {
            claimTheInstallation(marta, program.setupCode());
            answerTheInterview(marta);
            chooseALevel(marta);
            nameTheManager(marta);
            sendTheLetter(marta);

            System.out.printf(
                    "First ten minutes (%s): %d clicks, %d fields%n", screen.label(), marta.clicks(), marta.fields());
            assertThat(marta.clicks()).isLessThanOrEqualTo(MOST_CLICKS);
            assertThat(marta.fields()).isLessThanOrEqualTo(MOST_FIELDS);
        }
    }

    private static void claimTheInstallation(Visitor marta, String code) {
        marta.open("/").look("setup");
        marta.fill("Setup code", code)
                .fill("Your name", "Marta Lopes")
                .fill("E-mail address", "marta@atelier.example")
                .fill("Password", "seven dwarfs and a mountain")
                .press("Create my account")
                .look("organisation");
        marta.fill("Name of the organisation", "Atelier Nord").press("Continue");
    }

    private static void answerTheInterview(Visitor marta) {
        marta.look("question");
        marta.choose("sector", "craft-construction").press("Continue");
        marta.fill(marta.page().locator("input[name=size]"), "25").press("Continue");
        marta.choose("places", "cloud").choose("places", "paper").press("Continue");
        marta.choose("first", "lost").press("Continue");
        marta.choose("askedBy", "customer").press("Continue");
        marta.choose("inCharge", "provider").press("Continue");
        marta.press("Continue");
        marta.look("answers");
        marta.follow("Choose a level");
    }

    private static void chooseALevel(Visitor marta) {
        marta.look("levels");
        marta.press("Start with this level");
        marta.look("home");
        assertThat(marta.page().locator(".ol-next").count()).isEqualTo(1);
    }

    private static void nameTheManager(Visitor marta) {
        String home = marta.page().url();
        marta.open(home + "/people").look("people");
        marta.click(marta.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Add somebody"))
                .first());
        marta.fill("Name", "Paul Reuter").fill("E-mail address", "paul@atelier.example");
        marta.press("Add this person").press("Make an invitation link").look("invitation");
        marta.open(home + "/documents/W01");
    }

    private static void sendTheLetter(Visitor marta) {
        marta.look("letter");
        marta.press("Send to Paul Reuter for approval").look("sent");
        assertThat(marta.page().content()).contains("Paul Reuter");
    }
}
