// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ourlet.testing.RunningProgram;

/** Marta goes through the statement of applicability with single keys, then without any, then without scripts. */
class StatementByKeyboardJourney {

    private static final String STATEMENT = "/organisations/proofbox/statement-of-applicability";

    @Test
    void decidesWithSingleKeys(@TempDir Path data) {
        try (RunningProgram program = RunningProgram.demo(data);
                Visitor marta = new Visitor(program.address(), Screen.DESK, "statement-by-keyboard")) {
            signIn(marta);
            marta.open(STATEMENT).look("table");
            marta.open(STATEMENT + "/A.5.1").look("line");

            key(marta, "y");
            key(marta, "3");
            key(marta, "j");
            marta.page().waitForURL("**/A.5.2");
            key(marta, "n");
            key(marta, "j");
            marta.page().locator(".ol-errors").waitFor();
            marta.look("reason-wanted");
            marta.page().getByLabel("Reason in your words").fill("We are too few");
            marta.press("Save and go on j");
            marta.page().waitForURL("**/A.5.3");

            marta.open(STATEMENT + "?applies=NO").look("excluded");
            assertThat(marta.page().locator("tbody").innerText()).contains("We are too few");
            assertThat(marta.clicks()).isLessThanOrEqualTo(2);
        }
    }

    @Test
    void switchesTheKeysOff(@TempDir Path data) {
        try (RunningProgram program = RunningProgram.demo(data);
                Visitor marta = new Visitor(program.address(), Screen.DESK.dark(), "statement-keys-off")) {
            signIn(marta);
            marta.open(STATEMENT + "/A.5.1").follow("Switch them off");
            key(marta, "n");

            assertThat(marta.page().locator("input[value=APPLICABLE]").isChecked())
                    .isTrue();
            marta.press("Save and go on");
            assertThat(marta.page().url()).endsWith("/A.5.2?keys=off");
        }
    }

    @Test
    void decidesWithoutScriptsOnAPhone(@TempDir Path data) {
        try (RunningProgram program = RunningProgram.demo(data);
                Visitor marta =
                        new Visitor(program.address(), Screen.PHONE.withoutScripts(), "statement-without-scripts")) {
            signIn(marta);
            marta.open(STATEMENT + "/A.5.1").choose("choice", "APPLICABLE").press("Save and go on j");

            assertThat(marta.page().url()).endsWith("/A.5.2");
            marta.open("/organisations/proofbox/treatment-plan").look("plan");
            marta.page().locator("tbody th a").first().click();
            marta.look("action");
        }
    }

    private static void key(Visitor marta, String key) {
        marta.page().keyboard().press(key);
    }

    private static void signIn(Visitor marta) {
        marta.open("/sign-in");
        marta.page().getByLabel("E-mail address").fill("marta@proofbox.example");
        marta.page().getByLabel("Password").fill("ourlet-demo-2027");
        marta.press("Sign in");
    }
}
