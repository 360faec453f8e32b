// SPDX-License-Identifier: Apache-2.0
package org.ourlet.tailoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ourlet.content.ShippedContent;

class SelectionCheckTest {

    private final Tailoring tailoring = ShippedContent.TAILORING;

    @Test
    void acceptsALevel() {
        SelectionCheck check = tailoring.check(tailoring.matrix().activitiesOf(ImplementationLevel.LEVEL_3));

        assertThat(check.closed()).isTrue();
        assertThat(check.missing()).isEmpty();
        assertThat(check.falls()).isEmpty();
        assertThat(check.level()).isEqualTo(3);
        assertThat(check.warnings()).isEmpty();
    }

    @Test
    void tellsWhatFallsWithoutTheMissingOnes() {
        SelectionCheck check = tailoring.check(List.of("T1", "T3", "T5", "P1", "A1"));

        assertThat(check.closed()).isFalse();
        assertThat(check.missing()).containsExactly("T2", "P2", "D4");
        assertThat(check.falls()).containsExactly("T5", "A1");
        assertThat(check.level()).isZero();
    }

    @Test
    void missesTheRestOfABundle() {
        SelectionCheck check = tailoring.check(List.of("T1", "P1", "P2", "P3"));

        assertThat(check.missing()).containsExactly("T3", "P4", "P5", "P6", "P7", "P8");
        assertThat(check.falls()).containsExactly("P3");
    }

    @Test
    void warnsOfMeasuresThatAreNeverTaken() {
        Selection selection = tailoring.selection(ImplementationLevel.LEVEL_4).without("C2");

        SelectionCheck check = tailoring.check(selection.codes());

        assertThat(check.closed()).isTrue();
        assertThat(check.warnings()).containsExactly(SelectionWarning.DEFINED_BUT_NOT_MEASURED);
        assertThat(check.warnings().get(0).messageKey()).isEqualTo("tailoring.warning.defined-but-not-measured");
        assertThat(check.warnings().get(0).parameters()).containsExactly("D5", "C2");
    }

    @Test
    void warnsOfAuditsThatAreNeverHeld() {
        Selection selection = tailoring.selection(ImplementationLevel.LEVEL_5).without("C7");

        assertThat(tailoring.check(selection.codes()).warnings())
                .containsExactly(SelectionWarning.PLANNED_BUT_NOT_AUDITED);
    }

    @Test
    void findsAnEmptySetClosedAndBelowAllLevels() {
        SelectionCheck check = tailoring.check(List.of());

        assertThat(check.closed()).isTrue();
        assertThat(check.level()).isZero();
    }
}
