// SPDX-License-Identifier: Apache-2.0
package org.ourlet.tailoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ourlet.content.ShippedContent;

class SelectionTest {

    private final Tailoring tailoring = ShippedContent.TAILORING;
    private final Selection level1 = tailoring.selection(ImplementationLevel.LEVEL_1);
    private final Selection level4 = tailoring.selection(ImplementationLevel.LEVEL_4);

    @Test
    void comesWithTheWholeRiskAssessmentWhenOnePartIsAdded() {
        assertThat(level1.addition("P6")).containsExactly("P3", "P4", "P5", "P7", "P8");
    }

    @Test
    void isClosedAfterAnAddition() {
        Selection selection = level1.with("A1");

        assertThat(selection.codes()).containsExactly("T1", "T2", "T3", "T5", "P1", "P2", "D4", "A1");
        assertThat(selection.isClosed()).isTrue();
    }

    @Test
    void losesTheRestOfTheBundleAndWhatNeedsIt() {
        Selection level2 = tailoring.selection(ImplementationLevel.LEVEL_2);

        assertThat(level2.removal("P8")).containsExactly("P3", "P4", "P5", "P6", "P7", "P9");
        assertThat(level2.without("P8").codes()).containsExactly("T1", "T2", "T3", "T4", "T5", "P1", "P2", "D4");
    }

    @Test
    void losesOnlyWhatItHas() {
        assertThat(level4.removal("T4")).isEmpty();
        assertThat(tailoring.selection(ImplementationLevel.LEVEL_5).removal("T4"))
                .containsExactly("C6", "C7");
    }

    @Test
    void losesEverythingWithTheCommitment() {
        assertThat(level4.without("T1").codes()).isEmpty();
    }

    @Test
    void tellsWhatIsMissing() {
        Selection selection = tailoring.selection(List.of("T5", "D4"));

        assertThat(selection.isClosed()).isFalse();
        assertThat(selection.missing()).containsExactly("T1", "T2", "T3", "P1", "P2");
        assertThat(selection.closed()).isEqualTo(level1);
    }

    @Test
    void leavesUnknownCodesOut() {
        assertThat(tailoring.selection(List.of("Z9", "T1")).codes()).containsExactly("T1");
    }
}
