// SPDX-License-Identifier: Apache-2.0
package org.ourlet.tailoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ourlet.content.ShippedContent;

/** What holds for every selection. */
class SelectionProperties {

    static LongStream seeds() {
        return RandomSelections.seeds();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void closingTwiceIsClosingOnce(long seed) {
        Selection closed = new RandomSelections(seed).next().closed();

        assertThat(closed.isClosed()).isTrue();
        assertThat(closed.closed()).isEqualTo(closed);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void closingAddsExactlyWhatIsMissing(long seed) {
        Selection selection = new RandomSelections(seed).next();
        Set<String> sum = new LinkedHashSet<>(selection.codes());
        sum.addAll(selection.missing());

        assertThat(selection.closed().codes()).containsExactlyInAnyOrderElementsOf(sum);
        assertThat(selection.missing()).noneMatch(selection.codes()::contains);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void removingLeavesAClosedSelection(long seed) {
        RandomSelections random = new RandomSelections(seed);
        Selection selection = random.next().closed();
        String code = random.nextCode();

        Selection rest = selection.without(code);

        assertThat(rest.isClosed()).isTrue();
        assertThat(rest.codes()).doesNotContain(code).isSubsetOf(selection.codes());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void addingToAClosedSelectionLeavesItClosed(long seed) {
        RandomSelections random = new RandomSelections(seed);
        Selection selection = random.next().closed();
        String code = random.nextCode();

        Selection more = selection.with(code);

        assertThat(more.isClosed()).isTrue();
        assertThat(more.codes()).contains(code).containsAll(selection.codes());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatStandsWithoutTheMissingOnesIsClosed(long seed) {
        Selection selection = new RandomSelections(seed).next();
        SelectionCheck check = ShippedContent.TAILORING.check(selection.codes());
        Set<String> standing = new LinkedHashSet<>(selection.codes());

        standing.removeAll(check.falls());

        assertThat(ShippedContent.TAILORING.selection(standing).isClosed()).isTrue();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void closingNeverLowersTheLevel(long seed) {
        Selection selection = new RandomSelections(seed).next();
        CompletionMatrix matrix = ShippedContent.TAILORING.matrix();

        assertThat(matrix.levelOf(selection.closed().codes()))
                .isGreaterThanOrEqualTo(matrix.levelOf(selection.codes()));
    }
}
