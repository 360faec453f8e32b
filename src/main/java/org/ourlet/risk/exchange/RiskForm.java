// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ourlet.risk.Cost;
import org.ourlet.risk.Efficiency;
import org.ourlet.risk.Estimate;
import org.ourlet.risk.EvaluatedRisk;
import org.ourlet.risk.LossEstimate;
import org.ourlet.risk.Reduction;
import org.ourlet.risk.Risk;
import org.ourlet.risk.RiskClass;
import org.ourlet.risk.RiskEvent;
import org.ourlet.risk.RiskTreatment;
import org.ourlet.risk.SecurityCriterion;
import org.ourlet.risk.TreatmentDecision;
import org.ourlet.risk.Vulnerability;

/**
 * A risk as other programs read and write it. As wide as the contract.
 *
 * @param vulnerabilityIds ids in the catalogue, in the order of the vulnerabilities; null for an own one
 * @param levels per criterion, null for those that the threat does not concern or that are not rated
 * @param efficiency reduction for each thousand of money, rounded half-even to two decimals; null when not defined
 */
public record RiskForm(
        String ref,
        String isAsset,
        String scenario,
        List<String> criteria,
        @Nullable String threatId,
        @Nullable String threat,
        @Nullable String threatAgent,
        @Nullable String attackMethod,
        @Nullable List<String> vulnerabilities,
        @Nullable List<@Nullable String> vulnerabilityIds,
        @Nullable List<String> existingControls,
        @Nullable String owner,
        @JsonInclude(Include.ALWAYS) @Nullable Integer likelihood,
        @JsonInclude(Include.ALWAYS) @Nullable Integer vulnerability,
        @Nullable Integer impactAlreadyReduced,
        @Nullable String ratingReason,
        @Nullable TreatmentForm treatment,
        @Nullable Integer likelihoodReduction,
        @Nullable Integer impactReduction,
        @Nullable List<String> securityRequirements,
        @Nullable List<String> controls,
        @Nullable String decisionReason,
        @Nullable LocalDate implementedOn,
        @Nullable LossForm loss,

        @JsonInclude(value = Include.ALWAYS, content = Include.ALWAYS)
        Map<String, @Nullable Integer> levels,

        @JsonInclude(Include.ALWAYS) @Nullable Integer current,
        @JsonInclude(Include.ALWAYS) @Nullable String currentClass,
        @JsonInclude(Include.ALWAYS) @Nullable Integer residual,
        @JsonInclude(Include.ALWAYS) @Nullable String residualClass,
        @JsonInclude(Include.ALWAYS) @Nullable BigDecimal totalCost,
        @JsonInclude(Include.ALWAYS) @Nullable Double efficiency) {

    /** What is done about the risk. */
    public record TreatmentForm(
            @Nullable TreatmentDecision option,
            int vulnerabilityReduction,
            @Nullable CostForm cost) {}

    /** Money, and days of one's own work. */
    public record CostForm(BigDecimal amount, BigDecimal personDays) {}

    /**
     * What the risk costs in money.
     *
     * @param perYear the loss of an average year; this and what follows it is computed
     * @param returnOnInvestment rounded half-even to two decimals
     */
    public record LossForm(
            @Nullable BigDecimal once,
            @Nullable BigDecimal timesPerYear,
            @Nullable BigDecimal timesPerYearAfter,
            @Nullable BigDecimal costPerYear,
            @Nullable BigDecimal perYear,
            @Nullable BigDecimal perYearAfter,
            @Nullable BigDecimal returnOnInvestment) {

        static @Nullable LossForm of(LossEstimate loss) {
            return loss.isNone()
                    ? null
                    : new LossForm(
                            loss.once(),
                            loss.timesPerYear(),
                            loss.timesPerYearAfter(),
                            loss.costPerYear(),
                            loss.perYear(),
                            loss.perYearAfter(),
                            loss.returnOnInvestment());
        }
    }

    static RiskForm of(EvaluatedRisk evaluated, List<SecurityCriterion> criteria) {
        Risk risk = evaluated.risk();
        RiskEvent event = risk.event();
        Estimate estimate = risk.estimate();
        RiskTreatment treatment = risk.treatment();
        Efficiency efficiency = evaluated.efficiency();
        return new RiskForm(
                risk.ref(),
                risk.isAsset(),
                risk.scenario(),
                risk.criteria().stream().map(SecurityCriterion::code).toList(),
                AssessmentForm.orNull(event.threat().catalogueId()),
                AssessmentForm.orNull(event.threat().name()),
                AssessmentForm.orNull(event.threat().agent()),
                AssessmentForm.orNull(event.threat().attackMethod()),
                orNull(event.vulnerabilities().stream().map(Vulnerability::name).toList()),
                ids(event.vulnerabilities()),
                orNull(event.existingControls()),
                AssessmentForm.orNull(risk.owner().name()),
                estimate.likelihood(),
                estimate.vulnerability(),
                orNull(estimate.impactReduced()),
                AssessmentForm.orNull(estimate.reason()),
                treatment(treatment),
                orNull(treatment.reduction().likelihood()),
                orNull(treatment.reduction().impact()),
                orNull(treatment.securityRequirements()),
                orNull(treatment.controls()),
                AssessmentForm.orNull(treatment.reason()),
                treatment.implementedOn(),
                LossForm.of(evaluated.loss()),
                levels(evaluated, criteria),
                evaluated.current(),
                code(evaluated.currentClass()),
                evaluated.remaining(),
                code(evaluated.residualClass()),
                evaluated.totalCost(),
                efficiency == null ? null : efficiency.rounded().doubleValue());
    }

    private static @Nullable TreatmentForm treatment(RiskTreatment treatment) {
        Reduction reduction = treatment.reduction();
        Cost cost = treatment.cost();
        if (treatment.decision() == null && cost == null && reduction.vulnerability() == 0) {
            return null;
        }
        return new TreatmentForm(
                treatment.decision(),
                reduction.vulnerability(),
                cost == null ? null : new CostForm(cost.amount(), cost.personDays()));
    }

    private static Map<String, @Nullable Integer> levels(EvaluatedRisk risk, List<SecurityCriterion> criteria) {
        Map<String, @Nullable Integer> levels = new LinkedHashMap<>();
        criteria.forEach(
                criterion -> levels.put(criterion.code(), risk.inherent().on(criterion)));
        return levels;
    }

    /** Null when all of them are own ones; of an own one among others null. */
    private static @Nullable List<@Nullable String> ids(List<Vulnerability> vulnerabilities) {
        List<@Nullable String> ids = new ArrayList<>();
        vulnerabilities.forEach(each -> ids.add(AssessmentForm.orNull(each.catalogueId())));
        return ids.stream().allMatch(Objects::isNull) ? null : ids;
    }

    private static @Nullable String code(@Nullable RiskClass riskClass) {
        return riskClass == null ? null : riskClass.code();
    }

    private static @Nullable Integer orNull(int number) {
        return number == 0 ? null : number;
    }

    private static @Nullable List<String> orNull(List<String> texts) {
        return texts.isEmpty() ? null : texts;
    }
}
