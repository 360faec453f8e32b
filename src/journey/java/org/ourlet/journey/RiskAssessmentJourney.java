// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ourlet.testing.RunningProgram;

/** Marta enters part of the worked example by hand; Paula accepts what remains on her phone. */
class RiskAssessmentJourney {

    /**
     * By hand, from the register to the treatment and with the two lists that one chooses from; from a sector pack it takes 3,
     * see FirstRiskAssessmentJourney.
     */
    private static final int MOST_CLICKS_PER_RISK = 8;

    private static final int MOST_CLICKS_TO_ACCEPT = 9;

    static Stream<Screen> phones() {
        return Stream.of(Screen.PHONE, Screen.PHONE.withoutScripts());
    }

    static Stream<Screen> desks() {
        return Stream.of(Screen.DESK, Screen.DESK.withoutScripts());
    }

    @ParameterizedTest
    @MethodSource("desks")
    void entersTheWorkedExampleByHand(Screen screen, @TempDir Path data) {
        try (RunningProgram program = RunningProgram.demo(data);
                Visitor marta = new Visitor(program.address(), screen, "risk-assessment")) {
            signIn(marta, "marta@proofbox.example", "/organisations/proofbox/risks/new");
            marta.fill("Name of the assessment", "By hand").press("Start").look("overview-empty");
            String assessment = marta.page().url();
            addBusinessAsset(marta, assessment);
            addPortal(marta, assessment);
            marta.open(assessment + "/register").look("register-empty");
            int before = marta.clicks();
            int selections = addRisk(marta);
            int clicks = marta.clicks() - before + selections;

            System.out.printf("One risk by hand (%s): %d clicks%n", screen.label(), clicks);
            assertThat(clicks).isLessThanOrEqualTo(MOST_CLICKS_PER_RISK);
            assertThat(marta.page().locator("#levels").innerText())
                    .contains("48")
                    .contains("16");
        }
    }

    private static void addBusinessAsset(Visitor marta, String assessment) {
        marta.open(assessment + "/assets/new?kind=business").look("business-asset");
        marta.fill("Name", "Proof creation and time-stamping service")
                .choose("impact-C", "3")
                .choose("impact-I", "4")
                .choose("impact-A", "3")
                .press("Save");
    }

    private static void addPortal(Visitor marta, String assessment) {
        marta.open(assessment + "/assets/new?kind=is")
                .fill("Name", "Customer web portal")
                .press("Save");
        marta.look("linker");
        marta.page().locator("#s-BA1").check();
        marta.press("Save the links").look("assets");
    }

    /** Answers how often something was chosen from a list. */
    private static int addRisk(Visitor marta) {
        marta.follow("Add a risk").look("risk-new");
        marta.page().locator("#isAsset").selectOption("IS1");
        marta.fill("What could happen", "An attacker exploits a flaw of the portal and changes proof requests");
        marta.choose("likelihood", "4").choose("vulnerability", "3").press("Add this risk");
        marta.look("risk-rated");
        marta.choose("decision", "REDUCE");
        marta.page().locator("#vulnerabilityReduction").selectOption("2");
        marta.press("Save the treatment").look("risk-treated");
        return 2;
    }

    @Test
    void theLevelLightsUpAtOnceByKeyboardAlone(@TempDir Path data) {
        try (RunningProgram program = RunningProgram.demo(data);
                Visitor marta = new Visitor(program.address(), Screen.DESK, "risk-keyboard")) {
            signIn(marta, "marta@proofbox.example", "/organisations/proofbox/risks");
            marta.open(marta.page().url() + "/risks/R03");
            marta.page().locator("input[name=likelihood][value='4']").focus();
            marta.page().keyboard().press("ArrowUp");

            marta.page().waitForTimeout(1500);
            marta.look("level-at-once");
            assertThat(marta.page().locator("#levels").innerText())
                    .contains("36")
                    .doesNotContain("48");
            assertThat(marta.page().locator("input[name=likelihood]:checked").inputValue())
                    .isEqualTo("3");
        }
    }

    @ParameterizedTest
    @MethodSource("phones")
    void acceptsWhatRemainsOnAPhone(Screen screen, @TempDir Path data) {
        try (RunningProgram program = RunningProgram.demo(data);
                Visitor paula = new Visitor(program.address(), screen, "risk-acceptance")) {
            signIn(paula, "paula@proofbox.example", "/organisations/proofbox/risks");
            paula.open(paula.page().url() + "/acceptance").look("what-remains");
            for (int box = 0; box < 5; box++) {
                paula.click(paula.page().locator("input[name=risk]").nth(box));
            }
            paula.fill("Reason", "We watch them every month.");
            paula.press("Accept the ticked risks").look("accepted");

            System.out.printf("Manager accepts (%s): %d clicks%n", screen.label(), paula.clicks());
            assertThat(paula.clicks()).isLessThanOrEqualTo(MOST_CLICKS_TO_ACCEPT);
            assertThat(paula.page().locator("#accepted .ol-count").innerText()).isEqualTo("5");
        }
    }

    @Test
    void looksAtEveryPage(@TempDir Path data) {
        try (RunningProgram program = RunningProgram.demo(data)) {
            for (Screen screen : java.util.List.of(Screen.DESK, Screen.DESK.dark(), Screen.PHONE)) {
                try (Visitor marta = new Visitor(program.address(), screen, "risk-pages")) {
                    signIn(marta, "marta@proofbox.example", "/organisations/proofbox/risks");
                    String assessment = marta.page().url();
                    for (String page : new String[] {
                        "",
                        "/assets?link=IS3",
                        "/assets/IS3",
                        "/register",
                        "/risks/R03",
                        "/heat-map?field=4-12",
                        "/heat-map?when=after",
                        "/acceptance",
                        "/review"
                    }) {
                        marta.open(assessment + page).look("page" + page.replaceAll("[^A-Za-z0-9]+", "-"));
                    }
                    marta.open("/organisations/proofbox/risks/method").look("method");
                }
            }
        }
    }

    private static void signIn(Visitor visitor, String email, String path) {
        visitor.open(path);
        visitor.page().getByLabel("E-mail address").fill(email);
        visitor.page().getByLabel("Password").fill("ourlet-demo-2027");
        visitor.press("Sign in");
    }
}
