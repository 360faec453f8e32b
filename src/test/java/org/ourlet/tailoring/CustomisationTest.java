// SPDX-License-Identifier: Apache-2.0
package org.ourlet.tailoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ourlet.content.ShippedContent;

class CustomisationTest {

    private static final Tailoring TAILORING = ShippedContent.TAILORING;
    private static final Selection LEVEL_1 = TAILORING.selection(ImplementationLevel.LEVEL_1);
    private static final Selection LEVEL_2 = TAILORING.selection(ImplementationLevel.LEVEL_2);

    static LongStream seeds() {
        return RandomSelections.seeds();
    }

    @Test
    void changesNothingWhenNothingIsAsked() {
        Customisation same = Customisation.of(LEVEL_2, LEVEL_2);

        assertThat(same.result()).isEqualTo(LEVEL_2);
        assertThat(same.asAsked()).isTrue();
        assertThat(same.added()).isEmpty();
        assertThat(same.removed()).isEmpty();
    }

    @Test
    void bringsTheWholeRiskAssessmentWithOneOfItsParts() {
        Customisation more = Customisation.of(LEVEL_1, plus(LEVEL_1, "P5"));

        assertThat(more.comesWith()).containsOnlyKeys("P5");
        assertThat(more.comesWith().get("P5")).containsExactly("P3", "P4", "P6", "P7", "P8");
        assertThat(more.added()).containsExactly("P3", "P4", "P5", "P6", "P7", "P8");
    }

    @Test
    void dropsTheWholeRiskAssessmentWithOneOfItsParts() {
        Customisation less = Customisation.of(LEVEL_2, minus(LEVEL_2, "P5"));

        assertThat(less.fallsWith().get("P5")).containsExactly("P3", "P4", "P6", "P7", "P8", "P9");
        assertThat(less.result().codes()).doesNotContain("P3", "P9");
    }

    @Test
    void keepsWhatAnAddedActivityNeedsAlthoughItWasUnticked() {
        Customisation both = Customisation.of(LEVEL_2, plus(minus(LEVEL_2, "P3"), "P10"));

        assertThat(both.result().codes()).contains("P3", "P10");
        assertThat(both.comesWith().get("P10")).contains("P3");
        assertThat(both.fallsWith().get("P3")).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void isClosedWhateverIsAsked(long seed) {
        RandomSelections random = new RandomSelections(seed);
        Selection base = random.next().closed();
        Selection asked = random.next();

        Customisation customisation = Customisation.of(base, asked);

        Set<String> ticked = new LinkedHashSet<>(asked.codes());
        ticked.removeAll(base.codes());
        assertThat(customisation.result().isClosed()).isTrue();
        assertThat(customisation.result().codes()).containsAll(ticked);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void takesAClosedSelectionAsItIs(long seed) {
        RandomSelections random = new RandomSelections(seed);
        Selection base = random.next().closed();
        Selection asked = random.next().closed();

        Customisation customisation = Customisation.of(base, asked);

        assertThat(customisation.result()).isEqualTo(asked);
        assertThat(customisation.asAsked()).isTrue();
    }

    private static Selection plus(Selection selection, String code) {
        Set<String> codes = new LinkedHashSet<>(selection.codes());
        codes.add(code);
        return TAILORING.selection(codes);
    }

    private static Selection minus(Selection selection, String code) {
        Set<String> codes = new LinkedHashSet<>(selection.codes());
        codes.remove(code);
        return TAILORING.selection(codes);
    }
}
