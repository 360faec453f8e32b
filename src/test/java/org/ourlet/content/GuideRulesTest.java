// SPDX-License-Identifier: Apache-2.0
package org.ourlet.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ourlet.guide.Activity;
import org.ourlet.guide.Guide;
import org.ourlet.guide.Input;
import org.ourlet.guide.Involvement;
import org.ourlet.guide.Stage;
import org.ourlet.guide.StandardEdition;
import org.ourlet.guide.WorkProduct;
import org.ourlet.tailoring.CompletionMatrix;
import org.ourlet.tailoring.Coverage;
import org.ourlet.tailoring.CoverageUnit;
import org.ourlet.tailoring.ImplementationLevel;
import org.ourlet.tailoring.Tailoring;

/** The ten rules that the activities, the levels and the coverage keep together. */
class GuideRulesTest {

    private final Guide guide = ShippedContent.GUIDE;
    private final Tailoring tailoring = ShippedContent.TAILORING;
    private final CompletionMatrix matrix = tailoring.matrix();

    @Test
    void rule1ThereAre32ActivitiesWithCodesOfTheirOwn() {
        assertThat(guide.activities()).extracting(Activity::code).hasSize(32).doesNotHaveDuplicates();
        assertThat(guide.activities())
                .extracting(activity -> activity.identity().order())
                .isSorted();
    }

    @ParameterizedTest
    @EnumSource
    void rule2EachLevelHasWhatItsActivitiesRequire(ImplementationLevel level) {
        Set<String> codes = matrix.activitiesOf(level);

        assertThat(codes).allSatisfy(code -> assertThat(codes).containsAll(guide.requirementsOf(code)));
    }

    @Test
    void rule3EachLevelHasMoreThanTheOneBelow() {
        for (int number = 1; number < 5; number++) {
            Set<String> below = activities(number);
            Set<String> above = activities(number + 1);

            assertThat(above).containsAll(below).hasSizeGreaterThan(below.size());
        }
    }

    @ParameterizedTest
    @EnumSource
    void rule4TheBundleIsWhollyInOrWhollyOut(ImplementationLevel level) {
        Set<String> members = new HashSet<>(guide.bundle("RA"));
        assertThat(members).hasSize(6);

        members.retainAll(matrix.activitiesOf(level));

        assertThat(members).hasSize(level == ImplementationLevel.LEVEL_1 ? 0 : 6);
    }

    @Test
    void rule5NothingRequiresItself() {
        assertThat(guide.activities())
                .allSatisfy(activity ->
                        assertThat(guide.requirementsOf(activity.code())).doesNotContain(activity.code()));
    }

    @Test
    void rule6WhatAnActivityNeedsIsProducedByWhatItRequires() {
        assertThat(guide.activities()).allSatisfy(activity -> {
            Set<String> produced = outputs(guide.requirementsOf(activity.code()));

            assertThat(neededWorkProducts(activity)).isSubsetOf(produced);
        });
    }

    @Test
    void rule7EachUnitHasAnActivityAndEachActivityAUnitOf2005() {
        for (StandardEdition edition : StandardEdition.values()) {
            List<CoverageUnit> units = tailoring.coverageTable(edition).units();
            assertThat(units).allSatisfy(unit -> assertThat(unit.needs()).isNotEmpty());
            assertThat(units).extracting(CoverageUnit::id).doesNotHaveDuplicates();
        }
        assertThat(activitiesWithoutUnits(StandardEdition.ISO27001_2005)).isEmpty();
        assertThat(activitiesWithoutUnits(StandardEdition.ISO27001_2022)).containsExactly("C5");
    }

    @Test
    void rule8Level5CoversEverythingAndLevel4LacksOnlyAuditsAndSurveys() {
        for (StandardEdition edition : StandardEdition.values()) {
            Coverage coverage = tailoring.coverage(tailoring.selection(ImplementationLevel.LEVEL_5), edition);
            assertThat(coverage.strictPercent()).isEqualTo(100);
        }
        assertThat(activities(5)).hasSize(32);
        assertThat(difference(activities(5), activities(4))).containsExactlyInAnyOrder("C5", "C6", "C7");
        assertThat(activities(3)).filteredOn(this::checksOrActs).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void rule9EachOutputIsAWorkProductAndEachWorkProductIsAnOutput() {
        Set<String> outputs = outputs(activities(5));

        assertThat(guide.workProducts())
                .extracting(WorkProduct::id)
                .hasSize(45)
                .containsExactlyInAnyOrderElementsOf(outputs);
    }

    @Test
    void rule10OneCategoryAnswersOneDoesAndEffortDoesNotFallWithSize() {
        assertThat(guide.activities()).allSatisfy(activity -> {
            assertThat(activity.raci().categories(Involvement.ACCOUNTABLE)).hasSize(1);
            assertThat(activity.raci().categories(Involvement.RESPONSIBLE)).isNotEmpty();
            assertThat(List.copyOf(activity.figures().effort().values()))
                    .hasSize(3)
                    .isSorted();
        });
    }

    private Set<String> activities(int level) {
        return matrix.activitiesOf(ImplementationLevel.of(level).orElseThrow());
    }

    private boolean checksOrActs(String code) {
        Stage stage = guide.activity(code).stage();
        return stage == Stage.CHECK || stage == Stage.ACT;
    }

    private Set<String> outputs(Collection<String> codes) {
        return collect(codes, code -> guide.activity(code).flow().outputs().stream());
    }

    private static Set<String> neededWorkProducts(Activity activity) {
        return collect(
                activity.flow().inputs(),
                input -> Stream.of(input)
                        .filter(each -> !each.optional() && !each.external())
                        .map(Input::id));
    }

    private List<String> activitiesWithoutUnits(StandardEdition edition) {
        return guide.activities().stream()
                .filter(activity -> activity.clauses().of(edition).isEmpty())
                .map(Activity::code)
                .toList();
    }

    private static Set<String> difference(Set<String> some, Set<String> others) {
        return collect(some, code -> Stream.of(code).filter(each -> !others.contains(each)));
    }

    private static <T> Set<String> collect(Collection<T> from, Function<T, Stream<String>> texts) {
        return from.stream().flatMap(texts).collect(Collectors.toSet());
    }
}
