// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.ourlet.risk.BusinessAsset;
import org.ourlet.risk.ClassCounts;
import org.ourlet.risk.EvaluatedRisk;
import org.ourlet.risk.Impact;
import org.ourlet.risk.IsAsset;
import org.ourlet.risk.RiskAssessment;
import org.ourlet.risk.RiskEvaluation;
import org.ourlet.risk.SecurityCriteria;
import org.ourlet.risk.SecurityCriterion;

/**
 * An assessment as other programs read and write it, with everything that follows from it. As wide as the contract. When
 * an assessment is sent, the derived fields are ignored.
 *
 * @param securityCriteria those added to C, I and A; not there when there are none
 */
public record AssessmentForm(
        String name,
        String method,
        @Nullable String currency,
        @Nullable BigDecimal personDayCost,
        @Nullable List<CriterionForm> securityCriteria,
        List<BusinessAssetForm> businessAssets,
        List<IsAssetForm> isAssets,
        List<RiskForm> risks,
        long currentSum,
        long residualSum,
        CountsForm currentCounts,
        CountsForm residualCounts,
        List<String> treatmentOrder) {

    /** A security criterion of one's own. */
    public record CriterionForm(String code, String name) {}

    /** A business asset; a criterion without a level is not rated. */
    public record BusinessAssetForm(
            String ref,
            String name,
            @Nullable String owner,
            @JsonInclude(content = Include.ALWAYS) Map<String, @Nullable Integer> impact,
            @Nullable String note) {}

    /** An IS asset. */
    public record IsAssetForm(
            String ref,
            String name,
            @Nullable String type,
            @Nullable String location,
            @Nullable String classification,
            @Nullable String owner,
            List<String> supports,
            @Nullable OverrideForm override) {}

    /** An impact that counts in place of the inherited one. */
    public record OverrideForm(Map<String, Integer> impact, String reason) {}

    /** Numbers of rated risks. */
    public record CountsForm(int low, int medium, int high) {
        static CountsForm of(ClassCounts counts) {
            return new CountsForm(counts.low(), counts.medium(), counts.high());
        }
    }

    public static AssessmentForm of(RiskEvaluation evaluation) {
        RiskAssessment assessment = evaluation.assessment();
        RiskAssessment.Money money = assessment.header().money();
        List<SecurityCriterion> criteria = assessment.criteria().all();
        return new AssessmentForm(
                assessment.header().name(),
                assessment.method().id(),
                orNull(money.currency()),
                money.personDayCost(),
                own(assessment.criteria()),
                assessment.assets().business().stream()
                        .map(asset -> business(asset, criteria))
                        .toList(),
                assessment.assets().is().stream().map(AssessmentForm::is).toList(),
                evaluation.risks().stream()
                        .map(risk -> RiskForm.of(risk, criteria))
                        .toList(),
                evaluation.currentSum(),
                evaluation.residualSum(),
                CountsForm.of(evaluation.currentCounts()),
                CountsForm.of(evaluation.residualCounts()),
                evaluation.treatmentOrder().stream().map(EvaluatedRisk::ref).toList());
    }

    private static @Nullable List<CriterionForm> own(SecurityCriteria criteria) {
        return criteria.own().isEmpty()
                ? null
                : criteria.own().entrySet().stream()
                        .map(each -> new CriterionForm(each.getKey().code(), each.getValue()))
                        .toList();
    }

    private static BusinessAssetForm business(BusinessAsset asset, List<SecurityCriterion> criteria) {
        return new BusinessAssetForm(
                asset.ref(),
                asset.name(),
                orNull(asset.owner().name()),
                levels(asset.impact(), criteria),
                orNull(asset.note()));
    }

    private static IsAssetForm is(IsAsset asset) {
        IsAsset.ImpactOverride override = asset.override();
        return new IsAssetForm(
                asset.ref(),
                asset.name(),
                orNull(asset.particulars().type()),
                orNull(asset.particulars().location()),
                orNull(asset.particulars().classification()),
                orNull(asset.owner().name()),
                asset.supports(),
                override == null ? null : new OverrideForm(rated(override.impact()), override.reason()));
    }

    private static Map<String, @Nullable Integer> levels(Impact impact, List<SecurityCriterion> criteria) {
        Map<String, @Nullable Integer> levels = new java.util.LinkedHashMap<>();
        criteria.forEach(criterion -> levels.put(criterion.code(), impact.on(criterion)));
        return levels;
    }

    private static Map<String, Integer> rated(Impact impact) {
        Map<String, Integer> levels = new TreeMap<>();
        impact.levels().forEach((criterion, level) -> levels.put(criterion.code(), level));
        return levels;
    }

    static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
