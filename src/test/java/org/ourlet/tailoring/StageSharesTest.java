// SPDX-License-Identifier: Apache-2.0
package org.ourlet.tailoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ourlet.content.ShippedContent;
import org.ourlet.guide.Stage;

class StageSharesTest {

    private final Tailoring tailoring = ShippedContent.TAILORING;

    @ParameterizedTest
    @CsvSource({
        "LEVEL_1,  20, 59, 23, 18,  0, 0",
        "LEVEL_2,  49, 37, 56,  7,  0, 0",
        "LEVEL_3, 107, 17, 31, 49,  0, 3",
        "LEVEL_4, 127, 14, 26, 43, 11, 6",
        "LEVEL_5, 151, 12, 22, 36, 25, 5"
    })
    void sharesTheFirstCycle(
            ImplementationLevel level, int days, int transversal, int plan, int doing, int check, int act) {
        assertThat(tailoring.sharesOfFirstCycle(tailoring.selection(level), 50))
                .isEqualTo(shares(days, transversal, plan, doing, check, act));
    }

    @ParameterizedTest
    @CsvSource({
        "LEVEL_3,  72, 18, 31, 43,  0,  8",
        "LEVEL_4, 104, 13, 22, 31, 23, 11",
        "LEVEL_5, 130, 10, 17, 25, 39,  9"
    })
    void sharesALaterCycle(
            ImplementationLevel level, int days, int transversal, int plan, int doing, int check, int act) {
        assertThat(tailoring.sharesOfLaterCycle(tailoring.selection(level), 50))
                .isEqualTo(shares(days, transversal, plan, doing, check, act));
    }

    @Test
    void hasNoSharesOfNothing() {
        assertThat(tailoring.sharesOfFirstCycle(tailoring.selection(List.of()), 50))
                .isEqualTo(shares(0, 0, 0, 0, 0, 0));
    }

    private static StageShares shares(int days, int transversal, int plan, int doing, int check, int act) {
        return new StageShares(
                days,
                Map.of(
                        Stage.TRANSVERSAL, transversal,
                        Stage.PLAN, plan,
                        Stage.DO, doing,
                        Stage.CHECK, check,
                        Stage.ACT, act));
    }
}
