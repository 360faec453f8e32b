// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What follows from the ratings of an assessment: levels, sums, classes, ranking, the order of treatment. */
public final class RiskEvaluation {

    private final RiskAssessment assessment;
    private final Map<String, Impact> impacts;
    private final List<EvaluatedRisk> risks;
    private final Map<String, EvaluatedRisk> byRef;

    /** Derived when it is first asked for; threads that ask at once derive the same. */
    private volatile @Nullable List<EvaluatedRisk> ranking;

    private RiskEvaluation(RiskAssessment assessment) {
        this.assessment = assessment;
        this.impacts = assessment.assets().impacts(assessment.criteria().all());
        this.risks = assessment.risks().stream().map(this::evaluated).toList();
        this.byRef = new HashMap<>(2 * risks.size());
        risks.forEach(risk -> byRef.put(risk.ref(), risk));
    }

    public static RiskEvaluation of(RiskAssessment assessment) {
        return new RiskEvaluation(assessment);
    }

    /** The risk as it would be with other ratings; nothing is changed. */
    public EvaluatedRisk evaluated(Risk risk) {
        return EvaluatedRisk.of(
                assessment.method(),
                impactOf(risk.isAsset()),
                risk,
                assessment.header().money().personDayCost());
    }

    public RiskAssessment assessment() {
        return assessment;
    }

    /** The impact that counts for an asset: its own, the inherited one or its override. */
    public Impact impactOf(String asset) {
        return impacts.getOrDefault(asset, Impact.NOT_RATED);
    }

    /** In the order in which they were entered. */
    public List<EvaluatedRisk> risks() {
        return risks;
    }

    public Optional<EvaluatedRisk> find(String ref) {
        return Optional.ofNullable(byRef.get(ref));
    }

    /** The highest first. */
    public List<EvaluatedRisk> ranking() {
        List<EvaluatedRisk> known = ranking;
        if (known == null) {
            known = risks.stream().sorted(EvaluatedRisk.RANKING).toList();
            ranking = known;
        }
        return known;
    }

    /** Risks whose treatment costs something, the most reduction for the money first. */
    public List<EvaluatedRisk> treatmentOrder() {
        return risks.stream()
                .flatMap(risk -> Costly.of(risk).stream())
                .sorted(Costly.ORDER)
                .map(Costly::risk)
                .toList();
    }

    /** A risk whose treatment costs something. */
    private record Costly(EvaluatedRisk risk, Efficiency efficiency) {

        static final Comparator<Costly> ORDER = Comparator.comparing(Costly::efficiency, Comparator.reverseOrder())
                .thenComparing(costly -> costly.risk.ref());

        static Optional<Costly> of(EvaluatedRisk risk) {
            return Optional.ofNullable(risk.efficiency()).map(efficiency -> new Costly(risk, efficiency));
        }
    }

    public long currentSum() {
        return risks.stream()
                .map(EvaluatedRisk::current)
                .filter(Objects::nonNull)
                .mapToLong(RiskEvaluation::number)
                .sum();
    }

    public long residualSum() {
        return risks.stream()
                .map(EvaluatedRisk::remaining)
                .filter(Objects::nonNull)
                .mapToLong(RiskEvaluation::number)
                .sum();
    }

    private static long number(@Nullable Integer level) {
        return level == null ? 0 : level;
    }

    /** Money and days of all treatments together. */
    public Cost treatmentCost() {
        return risks.stream()
                .map(risk -> risk.risk().treatment().cost())
                .filter(Objects::nonNull)
                .reduce(Cost.NOTHING, Cost::plus);
    }

    /** All treatments in money; null when there is work and nobody said what a day costs. */
    public @Nullable BigDecimal treatmentTotal() {
        return treatmentCost().total(assessment.header().money().personDayCost());
    }

    public ClassCounts currentCounts() {
        return ClassCounts.of(risks.stream().map(EvaluatedRisk::currentClass));
    }

    public ClassCounts residualCounts() {
        return ClassCounts.of(risks.stream().map(EvaluatedRisk::residualClass));
    }

    public HeatMap heatMap(HeatMap.Moment moment) {
        return HeatMap.of(assessment.method(), risks, moment);
    }
}
