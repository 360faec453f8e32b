// SPDX-License-Identifier: Apache-2.0
package org.ourlet.tailoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ourlet.content.ShippedContent;
import org.ourlet.guide.StandardEdition;

/** What holds for coverage and effort of every selection. */
class TailoringProperties {

    private final Tailoring tailoring = ShippedContent.TAILORING;

    static LongStream seeds() {
        return RandomSelections.seeds();
    }

    @Test
    void eachLevelIsPartOfTheNext() {
        ImplementationLevel[] levels = ImplementationLevel.values();
        for (int i = 1; i < levels.length; i++) {
            assertThat(tailoring.selection(levels[i]).codes())
                    .containsAll(tailoring.selection(levels[i - 1]).codes());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void addingNeverLowersCoverage(long seed) {
        RandomSelections random = new RandomSelections(seed);
        Selection selection = random.next();
        Selection more = selection.with(random.nextCode());

        for (StandardEdition edition : StandardEdition.values()) {
            Coverage before = tailoring.coverage(selection, edition);
            Coverage after = tailoring.coverage(more, edition);
            assertThat(after.full()).isGreaterThanOrEqualTo(before.full());
            assertThat(after.none()).isLessThanOrEqualTo(before.none());
            assertThat(after.weightedPercent()).isGreaterThanOrEqualTo(before.weightedPercent());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void countsEveryUnitOnce(long seed) {
        Coverage coverage = tailoring.coverage(new RandomSelections(seed).next(), StandardEdition.ISO27001_2022);

        assertThat(coverage.full() + coverage.partial() + coverage.none())
                .isEqualTo(coverage.units().size());
        assertThat(coverage.strictPercent()).isBetween(0, coverage.weightedPercent());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void effortNeverFallsWithSize(long seed) {
        RandomSelections random = new RandomSelections(seed);
        Selection selection = random.next();
        int people = random.nextPeople();

        EffortEstimate smaller = tailoring.effort(selection, people);
        EffortEstimate larger = tailoring.effort(selection, people + random.nextPeople());

        assertThat(larger.withoutTool()).isGreaterThanOrEqualTo(smaller.withoutTool());
        assertThat(larger.withTool()).isGreaterThanOrEqualTo(smaller.withTool());
        assertThat(larger.laterCycle()).isGreaterThanOrEqualTo(smaller.laterCycle());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theToolNeverAddsEffort(long seed) {
        RandomSelections random = new RandomSelections(seed);

        EffortEstimate estimate = tailoring.effort(random.next(), random.nextPeople());

        assertThat(estimate.withTool()).isBetween(0, estimate.withoutTool());
    }
}
