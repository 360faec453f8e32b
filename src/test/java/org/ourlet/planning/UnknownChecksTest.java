// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ourlet.content.ShippedContent;
import org.ourlet.guide.BrokenContent;

class UnknownChecksTest {

    @Test
    void acceptsContentWhoseChecksAreKnown() {
        assertThatCode(() -> UnknownChecks.refuse(ShippedContent.GUIDE, ShippedContent.GUIDE.evidenceChecks()))
                .doesNotThrowAnyException();
    }

    @Test
    void namesFileFieldAndRemedyOfAnUnknownCheck() {
        Set<String> known = new HashSet<>(ShippedContent.GUIDE.evidenceChecks());
        known.remove("level-chosen");

        assertThatThrownBy(() -> UnknownChecks.refuse(ShippedContent.GUIDE, known))
                .isInstanceOf(BrokenContent.class)
                .hasMessageContaining("guide/activities/management-commitment/activity.yaml, tasks[2].evidence.check:"
                        + " the program knows no check \"level-chosen\". Use one of ")
                .hasMessageContaining("{declared: true}");
    }
}
