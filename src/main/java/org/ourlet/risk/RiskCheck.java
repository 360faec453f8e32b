// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk;

import static org.ourlet.risk.AssessmentProblem.at;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourlet.risk.AssessmentProblem.Reason;

/** What must hold in every single risk: values on the scales, reductions no larger than what they reduce. */
public final class RiskCheck {

    private final RiskMethod method;
    private final SecurityCriteria criteria;
    private final String path;
    private final List<AssessmentProblem> problems = new ArrayList<>();

    /** @param path where the risk stands, such as {@code risks[2]}; empty for a risk on its own */
    public RiskCheck(RiskMethod method, SecurityCriteria criteria, String path) {
        this.method = method;
        this.criteria = criteria;
        this.path = path.isEmpty() ? "" : path + ".";
    }

    /** @param impact that counts for its IS asset */
    public List<AssessmentProblem> problems(Risk risk, Impact impact) {
        criteria(risk);
        Estimate estimate = risk.estimate();
        value("likelihood", Factor.LIKELIHOOD, estimate.likelihood());
        value("vulnerability", Factor.VULNERABILITY, estimate.vulnerability());
        reductions(risk, impact);
        cost(risk.treatment().cost());
        loss(estimate.loss());
        return List.copyOf(problems);
    }

    private void criteria(Risk risk) {
        int place = 0;
        for (SecurityCriterion criterion : risk.criteria()) {
            if (!criteria.has(criterion)) {
                add("criteria[" + place + "]", Reason.UNKNOWN_CRITERION, criterion.code());
            }
            place++;
        }
    }

    private void value(String field, Factor factor, @Nullable Integer value) {
        if (value == null) {
            return;
        }
        method.findScale(factor)
                .ifPresentOrElse(
                        scale -> {
                            if (!scale.has(value)) {
                                add(field, Reason.OFF_THE_SCALE, scale.from(), scale.to());
                            }
                        },
                        () -> add(field, Reason.NOT_ASKED_FOR));
    }

    private void reductions(Risk risk, Impact impact) {
        Reduction reduction = risk.treatment().reduction();
        Estimate estimate = risk.estimate();
        Integer worst = ResidualRisk.untreated(method, impact, risk).impact();
        reduction("impactReduction", Factor.IMPACT, reduction.impact(), worst);
        reduction("likelihoodReduction", Factor.LIKELIHOOD, reduction.likelihood(), estimate.likelihood());
        String field = "treatment.vulnerabilityReduction";
        reduction(field, Factor.VULNERABILITY, reduction.vulnerability(), estimate.vulnerability());
        TreatmentDecision decision = risk.treatment().decision();
        if (decision != null && decision.keeps() && !reduction.isNone()) {
            add(largest(reduction), Reason.KEEPS);
        }
    }

    private static String largest(Reduction reduction) {
        if (reduction.vulnerability() > 0) {
            return "treatment.vulnerabilityReduction";
        }
        return reduction.likelihood() > 0 ? "likelihoodReduction" : "impactReduction";
    }

    /** @param rated what is reduced; while it is not rated on the scale, the height of the scale is the limit */
    private void reduction(String field, Factor factor, int reduction, @Nullable Integer rated) {
        if (reduction == 0) {
            return;
        }
        Scale scale = method.findScale(factor).orElse(new Scale(0, 0));
        int limit = (rated == null || !scale.has(rated) ? scale.to() : rated) - scale.from();
        if (reduction < 0) {
            add(field, Reason.NEGATIVE);
        } else if (reduction > limit) {
            add(field, Reason.ABOVE_THE_LEVEL, Math.max(0, limit));
        }
    }

    private void cost(@Nullable Cost cost) {
        if (cost == null) {
            return;
        }
        notNegative("treatment.cost.amount", cost.amount());
        notNegative("treatment.cost.personDays", cost.personDays());
    }

    private void loss(LossEstimate loss) {
        notNegative("loss.once", loss.once());
        notNegative("loss.timesPerYear", loss.timesPerYear());
        notNegative("loss.timesPerYearAfter", loss.timesPerYearAfter());
        notNegative("loss.costPerYear", loss.costPerYear());
        BigDecimal now = loss.timesPerYear();
        BigDecimal after = loss.timesPerYearAfter();
        if (now != null && after != null && after.compareTo(now) > 0) {
            add("loss.timesPerYearAfter", Reason.MORE_OFTEN);
        }
    }

    private void notNegative(String field, @Nullable BigDecimal number) {
        if (number != null && number.signum() < 0) {
            add(field, Reason.NEGATIVE);
        }
    }

    private void add(String field, Reason reason, Object... parameters) {
        problems.add(at(path + field, reason, parameters));
    }
}
