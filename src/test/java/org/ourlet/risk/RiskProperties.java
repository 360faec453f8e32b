// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every risk and every method. The numbers are those of the invariants in the description of the method. */
class RiskProperties {

    static LongStream seeds() {
        return RandomRisks.seeds();
    }

    /** A method with an impact and a risk on it, drawn from a seed. */
    private record Drawn(RandomRisks random, RiskMethod method, Impact impact, Risk risk) {

        static Drawn from(long seed) {
            RandomRisks random = new RandomRisks(seed);
            RiskMethod method = random.method();
            Impact impact = random.impact(method);
            Risk risk = random.risk(method, "R01", "IS1");
            return new Drawn(random, method, impact, random.treated(method, impact, risk));
        }

        EvaluatedRisk evaluated() {
            return Examples.evaluated(method, impact, risk);
        }

        EvaluatedRisk with(Risk other) {
            return Examples.evaluated(method, impact, other);
        }

        Drawn on(Impact other) {
            return new Drawn(random, method, other, risk);
        }

        Impact impactWith(SecurityCriterion criterion, @Nullable Integer level) {
            Map<SecurityCriterion, Integer> levels = new TreeMap<>(impact.levels());
            levels.remove(criterion);
            if (level != null) {
                levels.put(criterion, level);
            }
            return Impact.of(levels);
        }

        @Nullable
        Integer raised(Factor factor, @Nullable Integer value) {
            return value == null || !method.scale(factor).has(value + 1) ? value : Integer.valueOf(value + 1);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void n1RaisingAFactorNeverLowersALevel(long seed) {
        Drawn drawn = Drawn.from(seed);
        EvaluatedRisk before = drawn.evaluated();
        Estimate estimate = drawn.risk().estimate();

        for (SecurityCriterion criterion : SecurityCriterion.STANDARD) {
            Integer higher = drawn.raised(Factor.IMPACT, drawn.impact().on(criterion));
            isNotLower(drawn.on(drawn.impactWith(criterion, higher)).evaluated(), before);
        }
        Estimate likelier =
                Estimate.of(drawn.raised(Factor.LIKELIHOOD, estimate.likelihood()), estimate.vulnerability());
        Estimate weaker = Estimate.of(
                estimate.likelihood(),
                estimate.vulnerability() == null ? null : drawn.raised(Factor.VULNERABILITY, estimate.vulnerability()));
        isNotLower(drawn.with(drawn.risk().with(likelier)), before);
        isNotLower(drawn.with(drawn.risk().with(weaker)), before);
    }

    private static void isNotLower(EvaluatedRisk higher, EvaluatedRisk before) {
        assertThat(higher.current()).isGreaterThanOrEqualTo(before.current());
        assertThat(higher.remaining()).isGreaterThanOrEqualTo(before.remaining());
        before.inherent()
                .levels()
                .forEach((criterion, level) ->
                        assertThat(higher.inherent().on(criterion)).isGreaterThanOrEqualTo(level.value()));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void n2LevelsStayInTheirBounds(long seed) {
        Drawn drawn = Drawn.from(seed);

        assertThat(drawn.evaluated().current()).isBetween(0, drawn.method().highest());
        if (drawn.method().kind() == MethodKind.PRODUCT) {
            Estimate estimate = drawn.risk().estimate();
            drawn.evaluated().inherent().levels().forEach((criterion, level) -> {
                boolean factorIsZero = drawn.impact().on(criterion) == 0
                        || estimate.likelihood() == 0
                        || estimate.vulnerability() == 0;
                assertThat(level.value() == 0).isEqualTo(factorIsZero);
            });
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void n3WhatIsNotRatedIsNeverZero(long seed) {
        Drawn drawn = Drawn.from(seed);
        SecurityCriterion concerned = drawn.risk().criteria().first();
        Estimate estimate = drawn.risk().estimate();

        EvaluatedRisk noImpact = drawn.on(drawn.impactWith(concerned, null)).evaluated();
        EvaluatedRisk noLikelihood = drawn.with(drawn.risk().with(Estimate.of(null, estimate.vulnerability())));

        assertThat(noImpact.current()).isNull();
        assertThat(noImpact.remaining()).isNull();
        assertThat(noImpact.currentClass()).isNull();
        assertThat(noImpact.inherent().on(concerned)).isNull();
        assertThat(noImpact.inherent().levels()).hasSize(drawn.risk().criteria().size() - 1);
        assertThat(noLikelihood.current()).isNull();
        assertThat(noLikelihood.remaining()).isNull();
        assertThat(noLikelihood.inherent().levels()).isEmpty();
        if (drawn.method().asksFor(Factor.VULNERABILITY)) {
            assertThat(drawn.with(drawn.risk().with(Estimate.of(estimate.likelihood(), null)))
                            .current())
                    .isNull();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void n3WithoutAConcernedCriterionThereIsNoLevel(long seed) {
        Drawn drawn = Drawn.from(seed);
        EvaluatedRisk none = drawn.with(drawn.risk().on("IS1", java.util.List.of()));

        assertThat(none.current()).isNull();
        assertThat(none.remaining()).isNull();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void n4OtherCriteriaChangeNothing(long seed) {
        Drawn drawn = Drawn.from(seed);
        EvaluatedRisk before = drawn.evaluated();

        for (SecurityCriterion criterion : SecurityCriterion.STANDARD) {
            if (!drawn.risk().criteria().contains(criterion)) {
                int other = drawn.random().on(drawn.method().scale(Factor.IMPACT));
                EvaluatedRisk after =
                        drawn.on(drawn.impactWith(criterion, other)).evaluated();
                assertThat(after.current()).isEqualTo(before.current());
                assertThat(after.remaining()).isEqualTo(before.remaining());
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void n5TheResidualRiskIsNeverAboveTheRisk(long seed) {
        EvaluatedRisk evaluated = Drawn.from(seed).evaluated();

        assertThat(evaluated.remaining()).isBetween(0, evaluated.current());
        assertThat(evaluated.reduction()).isEqualTo(evaluated.current() - evaluated.remaining());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void n6NoReductionLeavesTheRisk(long seed) {
        Drawn drawn = Drawn.from(seed);
        EvaluatedRisk untreated = drawn.with(drawn.risk().with(RiskTreatment.UNDECIDED));

        assertThat(untreated.remaining()).isEqualTo(untreated.current());
        if (drawn.method().kind() == MethodKind.PRODUCT) {
            int all = drawn.risk().estimate().vulnerability();
            Reduction whole = Reduction.ofVulnerability(all);
            assertThat(drawn.with(drawn.risk().with(Examples.treatment(TreatmentDecision.REDUCE, whole)))
                            .remaining())
                    .isZero();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void n7MoreReductionNeverLeavesMore(long seed) {
        Drawn drawn = Drawn.from(seed);
        Reduction reduction = drawn.risk().treatment().reduction();
        Reduction less = new Reduction(
                lessThan(drawn, reduction.impact()),
                lessThan(drawn, reduction.likelihood()),
                lessThan(drawn, reduction.vulnerability()));

        EvaluatedRisk more = drawn.with(drawn.risk().with(Examples.treatment(TreatmentDecision.REDUCE, less)));

        assertThat(more.remaining()).isGreaterThanOrEqualTo(drawn.evaluated().remaining());
    }

    private static int lessThan(Drawn drawn, int reduction) {
        return drawn.random().random().nextInt(reduction + 1);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void n9ClassesRiseWithLevels(long seed) {
        RiskMethod method = Drawn.from(seed).method();

        for (int level = 1; level <= method.highest(); level++) {
            assertThat(method.limits().classOf(level))
                    .isGreaterThanOrEqualTo(method.limits().classOf(level - 1));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void n11KeepingChangesNothingAndAvoidingEndsTheRisk(long seed) {
        Drawn drawn = Drawn.from(seed);
        EvaluatedRisk kept =
                drawn.with(drawn.risk().with(Examples.treatment(TreatmentDecision.RETAIN, Reduction.NONE)));
        EvaluatedRisk avoided =
                drawn.with(drawn.risk().with(Examples.treatment(TreatmentDecision.AVOID, Reduction.NONE)));
        Risk keptButReduced = drawn.risk()
                .with(Examples.treatment(
                        TreatmentDecision.RETAIN, drawn.risk().treatment().reduction()));

        assertThat(kept.remaining()).isEqualTo(kept.current());
        assertThat(avoided.remaining()).isZero();
        assertThat(new RiskCheck(drawn.method(), SecurityCriteria.STANDARD, "")
                        .problems(keptButReduced, drawn.impact())
                        .isEmpty())
                .isEqualTo(drawn.risk().treatment().reduction().isNone());
    }
}
