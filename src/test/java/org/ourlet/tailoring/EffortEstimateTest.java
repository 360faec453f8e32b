// SPDX-License-Identifier: Apache-2.0
package org.ourlet.tailoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ourlet.content.ShippedContent;

class EffortEstimateTest {

    private final Tailoring tailoring = ShippedContent.TAILORING;

    @ParameterizedTest
    @CsvSource({
        "LEVEL_1,  33,  45,  92,  20,  18",
        "LEVEL_2,  67,  98, 211,  49,  36", // 36.5 days: half to even
        "LEVEL_3, 118, 182, 428, 107,  72",
        "LEVEL_4, 142, 220, 512, 127, 104",
        "LEVEL_5, 163, 252, 580, 151, 130"
    })
    void sumsTheFiguresOfALevel(ImplementationLevel level, int of10, int of50, int of250, int withTool, int later) {
        Selection selection = tailoring.selection(level);

        assertThat(tailoring.effort(selection, 10).withoutTool()).isEqualTo(of10);
        assertThat(tailoring.effort(selection, 50)).isEqualTo(new EffortEstimate(50, of50, withTool, later));
        assertThat(tailoring.effort(selection, 250).withoutTool()).isEqualTo(of250);
    }

    @ParameterizedTest(name = "{0} people need {1} days")
    @CsvSource({
        "1, 20",
        "4, 20", // 0.8 x 25
        "5, 25",
        "9, 25",
        "10, 25",
        "22, 35", // 25 + 20 x ln(2.2) / ln(5) = 34.8
        "50, 45",
        "112, 88", // 45 + 85 x ln(2.24) / ln(5) = 87.6
        "250, 130",
        "1000, 130"
    })
    void growsAlongTheLogarithmOfTheSize(int people, int days) {
        Selection controls = tailoring.selection(List.of("D2"));

        assertThat(tailoring.effort(controls, people).withoutTool()).isEqualTo(days);
    }

    @Test
    void roundsOnlyTheSum() {
        Selection several = tailoring.selection(List.of("T1", "T2", "P2"));

        assertThat(tailoring.effort(several, 10).withTool()).isEqualTo(6); // 0.8 + 3.6 + 1.6
        assertThat(tailoring.effort(several, 10).laterCycle()).isEqualTo(4); // 0.5 + 2.25 + 1.2
    }

    @Test
    void isNothingForNothing() {
        assertThat(tailoring.effort(tailoring.selection(List.of()), 12)).isEqualTo(new EffortEstimate(12, 0, 0, 0));
    }
}
