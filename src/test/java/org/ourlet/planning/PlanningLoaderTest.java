// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ourlet.content.ChangedContent;
import org.ourlet.content.ShippedContent;
import org.ourlet.guide.BrokenContent;
import org.ourlet.planning.content.PlanningLoader;

class PlanningLoaderTest {

    private static final String FILE = "planning/next-action.yaml";

    @Test
    void readsTheWeights() {
        PlanningContent content = PlanningLoader.load(ShippedContent.FOLDER);

        assertThat(content.weights())
                .isEqualTo(new NextActionWeights(7, 3, 15, new NextActionWeights.Points(100, 60, 40, 30, 20, 10, 50)));
        assertThat(content.slower()).isEqualTo(new BigDecimal("1.5"));
    }

    @Test
    void refusesAWeightBelowZeroAndARangeTurnedAround(@TempDir Path folder) {
        ChangedContent content = new ChangedContent(folder)
                .replace(FILE, "started: {points: 20}", "started: {points: -20}")
                .replace("planning/progress.yaml", "slower: 1.5", "slower: 0.5");

        assertThatThrownBy(() -> PlanningLoader.load(content.folder()))
                .isInstanceOf(BrokenContent.class)
                .hasMessageContaining(FILE + ", started.points: is below zero. Write 0 or more.")
                .hasMessageContaining("planning/progress.yaml, slower: is below 1. Write 1 or more.");
    }
}
