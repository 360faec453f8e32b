// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.ourlet.content.ShippedContent;

class RiskCheckTest {

    private static final Impact IMPACT = Examples.impact(4, 4, 4);

    private static List<String> problems(RiskMethod method, Risk risk) {
        return new RiskCheck(method, SecurityCriteria.STANDARD, "")
                .problems(risk, IMPACT).stream()
                        .map(problem -> problem.path() + " " + problem.reason())
                        .toList();
    }

    private static List<String> problems(Risk risk) {
        return problems(Examples.PRODUCT, risk);
    }

    private static Risk kept(Reduction reduction) {
        return Examples.risk(Estimate.of(3, 4), Examples.treatment(TreatmentDecision.RETAIN, reduction));
    }

    private static Risk reduced(Reduction reduction) {
        return Examples.risk(Estimate.of(3, 4), Examples.treatment(TreatmentDecision.REDUCE, reduction));
    }

    @Test
    void lossesAreNotNegativeAndTreatmentDoesNotMakeThemMoreFrequent() {
        LossEstimate negative = new LossEstimate(BigDecimal.valueOf(-1), null, null, BigDecimal.valueOf(-2));
        LossEstimate oftener = new LossEstimate(null, BigDecimal.ONE, BigDecimal.TEN, null);
        LossEstimate sound = new LossEstimate(BigDecimal.ONE, BigDecimal.TEN, BigDecimal.ZERO, null);

        assertThat(problems(withLoss(negative))).containsExactly("loss.once NEGATIVE", "loss.costPerYear NEGATIVE");
        assertThat(problems(withLoss(oftener))).containsExactly("loss.timesPerYearAfter MORE_OFTEN");
        assertThat(problems(withLoss(sound))).isEmpty();
    }

    private static Risk withLoss(LossEstimate loss) {
        return Examples.risk(Estimate.of(3, 4).with(loss), RiskTreatment.UNDECIDED);
    }

    @Test
    void aKeptRiskNamesTheReductionThatDoesNotFit() {
        assertThat(problems(kept(Reduction.NONE))).isEmpty();
        assertThat(problems(kept(new Reduction(1, 1, 1)))).containsExactly("treatment.vulnerabilityReduction KEEPS");
        assertThat(problems(kept(new Reduction(1, 1, 0)))).containsExactly("likelihoodReduction KEEPS");
        assertThat(problems(kept(new Reduction(1, 0, 0)))).containsExactly("impactReduction KEEPS");
    }

    @Test
    void aReductionReachesTheBottomAndNotBelow() {
        assertThat(problems(reduced(new Reduction(4, 3, 4)))).isEmpty();
        assertThat(problems(reduced(new Reduction(5, 4, 5))))
                .containsExactly(
                        "impactReduction ABOVE_THE_LEVEL",
                        "likelihoodReduction ABOVE_THE_LEVEL",
                        "treatment.vulnerabilityReduction ABOVE_THE_LEVEL");
        assertThat(problems(reduced(new Reduction(0, -1, 0)))).containsExactly("likelihoodReduction NEGATIVE");
    }

    @Test
    void aScaleThatBeginsAtOneLeavesOneLess() {
        RiskMethod matrix = ShippedContent.RISK_METHODS.all().stream()
                .filter(method -> method.scale(Factor.LIKELIHOOD).from() == 1)
                .findFirst()
                .orElseThrow();
        Risk risk = Examples.risk(
                Estimate.of(3, null), Examples.treatment(TreatmentDecision.REDUCE, new Reduction(0, 3, 0)));

        assertThat(problems(matrix, risk)).containsExactly("likelihoodReduction ABOVE_THE_LEVEL");
        assertThat(problems(matrix, risk.with(Estimate.of(4, null)))).isEmpty();
    }

    @Test
    void aFactorThatTheMethodDoesNotAskForIsNotTaken() {
        RiskMethod matrix = ShippedContent.RISK_METHODS.all().stream()
                .filter(method -> !method.asksFor(Factor.VULNERABILITY))
                .findFirst()
                .orElseThrow();
        Risk risk = Examples.risk(Estimate.of(1, 1), RiskTreatment.UNDECIDED);

        assertThat(problems(matrix, risk)).containsExactly("vulnerability NOT_ASKED_FOR");
    }

    @Test
    void costsAreNeverNegative() {
        RiskTreatment treatment = new RiskTreatment(
                TreatmentDecision.REDUCE,
                Reduction.NONE,
                new Cost(BigDecimal.valueOf(-1), BigDecimal.valueOf(-2)),
                List.of(),
                List.of(),
                "",
                null);

        assertThat(problems(Examples.risk(Estimate.of(3, 4), treatment)))
                .containsExactly("treatment.cost.amount NEGATIVE", "treatment.cost.personDays NEGATIVE");
    }

    @Test
    void anUnknownCriterionIsNamedByItsPlace() {
        TreeSet<SecurityCriterion> criteria = new TreeSet<>(SecurityCriterion.STANDARD);
        criteria.add(new SecurityCriterion("P"));
        Risk risk = Examples.risk(Estimate.of(1, 1), RiskTreatment.UNDECIDED).on("IS1", criteria);

        assertThat(problems(risk)).containsExactly("criteria[3] UNKNOWN_CRITERION");
    }
}
