// SPDX-License-Identifier: Apache-2.0
package org.ourlet.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ourlet.content.ShippedContent;

class GuideTest {

    private final Guide guide = ShippedContent.GUIDE;

    @Test
    void followsRequirementsToTheirEnd() {
        assertThat(guide.requirementsOf("D4")).containsExactly("T1", "T2", "T3");
    }

    @Test
    void followsDependantsToTheirEnd() {
        assertThat(guide.dependantsOf("C3")).containsExactly("C4", "A2", "A3");
    }

    @Test
    void knowsTheMembersOfABundle() {
        assertThat(guide.bundle("RA")).containsExactly("P3", "P4", "P5", "P6", "P7", "P8");
    }

    @Test
    void ordersCodesAndDropsUnknownOnes() {
        assertThat(guide.inOrder(Set.of("A1", "T1", "D4", "Z9"))).containsExactly("T1", "D4", "A1");
    }

    @Test
    void namesTheChecksThatTasksAskFor() {
        assertThat(guide.evidenceChecks())
                .contains("document-approved", "level-chosen")
                .doesNotContain("declared");
    }

    @Test
    void findsNoActivityByAWrongCode() {
        assertThat(guide.findActivity("Z9")).isEmpty();
        assertThatThrownBy(() -> guide.activity("Z9")).hasMessage("no activity Z9");
    }
}
