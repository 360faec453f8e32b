// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk;

import java.math.BigDecimal;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A risk with everything that follows from its ratings.
 *
 * @param personDayCost what a day of one's own work costs, null when not said
 */
public record EvaluatedRisk(
        Risk risk,
        Impact impact,
        InherentRisk inherent,
        ResidualRisk residual,
        @Nullable BigDecimal personDayCost) {

    /** The highest first; those not rated last; equal ones by ref. */
    public static final Comparator<EvaluatedRisk> RANKING = Comparator.comparing(
                    EvaluatedRisk::current, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(EvaluatedRisk::ref, Refs.ORDER);

    static EvaluatedRisk of(RiskMethod method, Impact impact, Risk risk, @Nullable BigDecimal personDayCost) {
        return new EvaluatedRisk(
                risk,
                impact,
                InherentRisk.of(method, impact, risk),
                ResidualRisk.after(method, impact, risk),
                personDayCost);
    }

    /** What the treatment costs, work included; null when that cannot be said. */
    public @Nullable BigDecimal totalCost() {
        Cost cost = risk.treatment().cost();
        return cost == null ? null : cost.total(personDayCost);
    }

    public String ref() {
        return risk.ref();
    }

    /** What the risk costs in money, as somebody estimates it. */
    public LossEstimate loss() {
        return risk.estimate().loss();
    }

    public boolean rated() {
        return inherent.rated();
    }

    public @Nullable Integer current() {
        RiskLevel level = inherent.overall();
        return level == null ? null : level.value();
    }

    public @Nullable RiskClass currentClass() {
        RiskLevel level = inherent.overall();
        return level == null ? null : level.riskClass();
    }

    public @Nullable Integer remaining() {
        RiskLevel level = residual.level();
        return level == null ? null : level.value();
    }

    public @Nullable RiskClass residualClass() {
        RiskLevel level = residual.level();
        return level == null ? null : level.riskClass();
    }

    /** By how much the level falls, null when not rated. ISSRM: risk reduction. */
    public @Nullable Integer reduction() {
        Integer before = current();
        Integer after = remaining();
        return before == null || after == null ? null : before - after;
    }

    /** Null when the risk is not rated or its treatment costs nothing that is known. */
    public @Nullable Efficiency efficiency() {
        Integer reduction = reduction();
        BigDecimal cost = totalCost();
        return reduction == null || cost == null || cost.signum() <= 0 ? null : new Efficiency(reduction, cost);
    }
}
