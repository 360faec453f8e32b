// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ourlet.testing.RunningProgram;

/**
 * Marta, an office manager, reaches a complete first assessment: she takes the pack of her sector, decides on what it
 * proposes, and rates each risk. At most 8 clicks per risk, everything counted.
 */
class FirstRiskAssessmentJourney {

    private static final int MOST_CLICKS_PER_RISK = 8;
    private static final int RISKS = 31;

    static Stream<Screen> screens() {
        return Stream.of(Screen.DESK, Screen.PHONE.dark().withoutScripts());
    }

    @ParameterizedTest
    @MethodSource("screens")
    void ratesEveryRiskOfAPack(Screen screen, @TempDir Path data) {
        try (RunningProgram program = RunningProgram.demo(data);
                Visitor marta = new Visitor(program.address(), screen, "first-risk-assessment")) {
            marta.open("/sign-in")
                    .fill("E-mail address", "marta@proofbox.example")
                    .fill("Password", "ourlet-demo-2027")
                    .press("Sign in");
            int before = marta.clicks();
            String assessment = start(marta);
            findRisks(marta, assessment);
            rateAll(marta, assessment);

            int clicks = marta.clicks() - before;
            System.out.printf("First risk assessment (%s): %d clicks for %d risks%n", screen.label(), clicks, RISKS);
            assertThat(clicks).isLessThanOrEqualTo(MOST_CLICKS_PER_RISK * RISKS);
        }
    }

    private static String start(Visitor marta) {
        marta.open("/organisations/proofbox/risks/new").look("start");
        marta.fill("Name of the assessment", "First assessment");
        marta.click(marta.page().locator("main button.btn-primary"));
        return marta.page().url().replaceAll("[?#].*", "");
    }

    private static void findRisks(Visitor marta, String assessment) {
        marta.open(assessment + "/sector-packs").look("packs");
        marta.follow("Software and hosting firm").look("pack");
        marta.press("Take the ticked assets").look("find");
        marta.click(marta.page().locator(".ol-pick a").nth(1)).look("adjust");
        marta.press("Add this risk");
        marta.press("Keep these decisions").look("decided");
        marta.click(marta.page().locator(".ol-columns a").first()).look("more");
        marta.follow("Find risks").follow("Rate the risks");
    }

    /** Two answers and a click for each; the first one is looked at. */
    private static void rateAll(Visitor marta, String assessment) {
        marta.click(marta.page().locator("main tbody a[href*='risks/R']").first())
                .look("rate");
        for (int rated = 1; rated < RISKS; rated++) {
            marta.choose("likelihood", "2").choose("vulnerability", "3").press("Save, then the next one");
        }
        marta.choose("likelihood", "2").choose("vulnerability", "3");
        marta.click(marta.page().locator("form[action$='/rating'] button.btn-primary"));
        marta.open(assessment + "/register?show=unrated").look("nothing-unrated");
        assertThat(marta.page().locator("main").innerText()).contains("No risks here");
        marta.open(assessment + "/heat-map").look("heat-map");
    }
}
