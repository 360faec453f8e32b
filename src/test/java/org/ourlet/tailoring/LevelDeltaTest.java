// SPDX-License-Identifier: Apache-2.0
package org.ourlet.tailoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.ourlet.content.ShippedContent;
import org.ourlet.guide.WorkProduct;

class LevelDeltaTest {

    private final Tailoring tailoring = ShippedContent.TAILORING;
    private final Selection level4 = tailoring.selection(ImplementationLevel.LEVEL_4);
    private final Selection level5 = tailoring.selection(ImplementationLevel.LEVEL_5);

    @Test
    void tellsWhatIsAdded() {
        LevelDelta delta = tailoring.delta(level4, level5, 50);

        assertThat(delta.added()).containsExactly("C5", "C6", "C7");
        assertThat(delta.removed()).isEmpty();
        assertThat(delta.addedDocuments().workProducts())
                .extracting(WorkProduct::id)
                .containsExactly("W41", "W42", "W43");
        assertThat(delta.effort()).isEqualTo(new EffortEstimate(50, 32, 24, 26));
    }

    @Test
    void tellsWhatIsRemoved() {
        LevelDelta delta = tailoring.delta(level5, level4, 50);

        assertThat(delta.added()).isEmpty();
        assertThat(delta.removed()).containsExactly("C5", "C6", "C7");
        assertThat(delta.removedDocuments().count()).isEqualTo(3);
        assertThat(delta.effort().withoutTool()).isEqualTo(-32);
    }

    @Test
    void keepsADocumentThatAnotherActivityStillProduces() {
        LevelDelta delta = tailoring.delta(level4, level4.without("A2"), 50);

        assertThat(delta.removed()).containsExactly("A2");
        assertThat(delta.removedDocuments().workProducts()).isEmpty();
    }
}
