// SPDX-License-Identifier: Apache-2.0
package org.ourlet.tailoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ourlet.content.ShippedContent;

class CompletionMatrixTest {

    private final CompletionMatrix matrix = ShippedContent.TAILORING.matrix();

    @Test
    void namesTheActivitiesOfALevelInTheOrderOfTheGuide() {
        assertThat(matrix.activitiesOf(ImplementationLevel.LEVEL_1))
                .containsExactly("T1", "T2", "T3", "T5", "P1", "P2", "D4");
    }

    @Test
    void knowsTheLowestLevelOfAnActivity() {
        assertThat(matrix.levelOf("D5")).isEqualTo(ImplementationLevel.LEVEL_4);
    }

    @Test
    void findsTheHighestLevelThatASetContains() {
        Set<String> codes = new LinkedHashSet<>(matrix.activitiesOf(ImplementationLevel.LEVEL_3));
        assertThat(matrix.levelOf(codes)).isEqualTo(3);

        codes.remove("A1");
        codes.add("C6");

        assertThat(matrix.levelOf(codes)).isEqualTo(2);
    }

    @Test
    void findsNoLevelInASetThatLacksTheCommitment() {
        assertThat(matrix.levelOf(Set.of("T2", "T3"))).isZero();
    }

    @Test
    void hasNoLevelForAnUnknownActivity() {
        assertThatThrownBy(() -> matrix.levelOf("Z9")).hasMessage("no activity Z9");
    }
}
