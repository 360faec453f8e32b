// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What follows from the ratings of an assessment: levels, sums, classes, ranking, the order of treatment. */
public final class RiskEvaluation {

    private static final Comparator<EvaluatedRisk> BEST_EFFICIENCY = Comparator.comparing(
                    RiskEvaluation::efficiencyOf, Comparator.reverseOrder())
            .thenComparing(EvaluatedRisk::ref);

    private final RiskAssessment assessment;
    private final Map<String, Impact> impacts;
    private final Map<String, EvaluatedRisk> risks = new LinkedHashMap<>();

    private RiskEvaluation(RiskAssessment assessment) {
        this.assessment = assessment;
        this.impacts = assessment.assets().impacts(assessment.criteria().all());
        assessment.risks().forEach(risk -> risks.put(risk.ref(), evaluated(risk)));
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
        return List.copyOf(risks.values());
    }

    public Optional<EvaluatedRisk> find(String ref) {
        return Optional.ofNullable(risks.get(ref));
    }

    /** The highest first. */
    public List<EvaluatedRisk> ranking() {
        return risks.values().stream().sorted(EvaluatedRisk.RANKING).toList();
    }

    /** Risks whose treatment costs something, the most reduction for the money first. */
    public List<EvaluatedRisk> treatmentOrder() {
        return risks.values().stream()
                .filter(risk -> risk.efficiency() != null)
                .sorted(BEST_EFFICIENCY)
                .toList();
    }

    private static Efficiency efficiencyOf(EvaluatedRisk risk) {
        return Objects.requireNonNull(risk.efficiency());
    }

    public long currentSum() {
        return risks.values().stream()
                .map(EvaluatedRisk::current)
                .filter(Objects::nonNull)
                .mapToLong(RiskEvaluation::number)
                .sum();
    }

    public long residualSum() {
        return risks.values().stream()
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
        return risks.values().stream()
                .map(risk -> risk.risk().treatment().cost())
                .filter(Objects::nonNull)
                .reduce(Cost.NOTHING, Cost::plus);
    }

    /** All treatments in money; null when there is work and nobody said what a day costs. */
    public @Nullable BigDecimal treatmentTotal() {
        return treatmentCost().total(assessment.header().money().personDayCost());
    }

    public ClassCounts currentCounts() {
        return ClassCounts.of(risks.values().stream().map(EvaluatedRisk::currentClass));
    }

    public ClassCounts residualCounts() {
        return ClassCounts.of(risks.values().stream().map(EvaluatedRisk::residualClass));
    }

    public HeatMap heatMap(HeatMap.Moment moment) {
        return HeatMap.of(assessment.method(), risks.values(), moment);
    }
}
