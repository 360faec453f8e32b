// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk;

import org.jspecify.annotations.Nullable;

/**
 * How high a risk will be once its treatment works. Not rated whenever the risk is not. A risk that is avoided cannot
 * happen any more: 0.
 *
 * @param impact the worst of the concerned criteria after the reduction, null when not rated
 * @param potentiality likelihood and vulnerability together after the reduction, null when not rated
 * @param level null when not rated
 */
public record ResidualRisk(
        @Nullable Integer impact,
        @Nullable Integer potentiality,
        @Nullable RiskLevel level) {

    private static final ResidualRisk NOT_RATED = new ResidualRisk(null, null, null);

    public static ResidualRisk after(RiskMethod method, Impact impact, Risk risk) {
        return risk.treatment().ends()
                ? ended(method, impact, risk)
                : after(method, impact, risk, risk.treatment().reduction());
    }

    /** What the same risk is without any treatment. */
    static ResidualRisk untreated(RiskMethod method, Impact impact, Risk risk) {
        return after(method, impact, risk, Reduction.NONE);
    }

    private static ResidualRisk after(RiskMethod method, Impact impact, Risk risk, Reduction reduction) {
        Integer worst = worst(impact, risk);
        Integer potentiality = Potentiality.reduced(method, risk.estimate(), reduction);
        if (worst == null || potentiality == null) {
            return NOT_RATED;
        }
        int by = risk.estimate().impactReduced() + reduction.impact();
        int lowered = method.scale(Factor.IMPACT).lowered(worst, by);
        return new ResidualRisk(lowered, potentiality, method.level(lowered, potentiality));
    }

    private static ResidualRisk ended(RiskMethod method, Impact impact, Risk risk) {
        ResidualRisk before = untreated(method, impact, risk);
        return before.level == null ? NOT_RATED : new ResidualRisk(null, null, new RiskLevel(0, RiskClass.LOW));
    }

    private static @Nullable Integer worst(Impact impact, Risk risk) {
        Integer worst = null;
        for (SecurityCriterion criterion : risk.criteria()) {
            Integer rated = impact.on(criterion);
            if (rated == null) {
                return null;
            }
            worst = worst == null || rated > worst ? rated : worst;
        }
        return worst;
    }

    public boolean rated() {
        return level != null;
    }
}
