// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ourlet.content.ShippedContent;
import org.ourlet.guide.Activity;

class DeclarationRulesTest {

    @ParameterizedTest(name = "{0} may declare in {1}: {2}")
    @CsvSource({
        "marta, T1, true",
        "marta, C7, true",
        "paul,  T1, true",
        "paul,  T2, true",
        "paul,  P4, false",
        "anna,  P4, true",
        "anna,  P1, false",
        "anna,  D2, true",
        "tom,   D4, true",
        "tom,   P4, false",
        "gone,  T1, false",
    })
    void whoAnswersForAnActivityOrDoesItMayDeclare(String person, String activity, boolean allowed) {
        var refusal = DeclarationRules.refusal(new SomePlan().plan().team(), person, activity(activity));

        assertThat(refusal.isEmpty()).isEqualTo(allowed);
    }

    @Test
    void somebodyOutsideTheOrganisationMayNot() {
        assertThat(DeclarationRules.refusal(new SomePlan().plan().team(), null, activity("T1")))
                .contains(PlanRefusal.NOT_YOUR_ACTIVITY);
    }

    @Test
    void whatTheProgramSeesIsNotDeclared() {
        assertThat(DeclarationRules.refusal(activity("T1").tasks().get(4), "")).contains(PlanRefusal.SEEN_BY_PROGRAM);
    }

    @Test
    void aNoteHasAnEnd() {
        assertThat(DeclarationRules.refusal(activity("T1").tasks().get(1), "x".repeat(1001)))
                .contains(PlanRefusal.NOTE_TOO_LONG);
        assertThat(DeclarationRules.refusal(activity("T1").tasks().get(1), "x".repeat(1000)))
                .isEmpty();
    }

    @Test
    void timeIsBetweenAMinuteAndAWeek() {
        assertThat(DeclarationRules.refusal(0)).contains(PlanRefusal.MINUTES_OUT_OF_RANGE);
        assertThat(DeclarationRules.refusal(2401)).contains(PlanRefusal.MINUTES_OUT_OF_RANGE);
        assertThat(DeclarationRules.refusal(1)).isEmpty();
        assertThat(DeclarationRules.refusal(2400)).isEmpty();
    }

    private static Activity activity(String code) {
        return ShippedContent.GUIDE.activity(code);
    }
}
