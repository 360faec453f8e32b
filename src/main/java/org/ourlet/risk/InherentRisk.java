// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk;

import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How high a risk is now, with the controls that exist and before its treatment: per criterion, and overall the highest of
 * the criteria that the threat concerns. Not rated while any factor of a concerned criterion is not.
 *
 * @param overall null when not rated
 */
public record InherentRisk(
        RiskMethod method,
        Impact impact,
        Risk risk,
        @Nullable RiskLevel overall) {

    public static InherentRisk of(RiskMethod method, Impact impact, Risk risk) {
        return new InherentRisk(method, impact, risk, overall(method, impact, risk));
    }

    private static @Nullable RiskLevel overall(RiskMethod method, Impact impact, Risk risk) {
        Integer potentiality = Potentiality.of(method, risk.estimate());
        RiskLevel highest = null;
        for (SecurityCriterion criterion : risk.criteria()) {
            RiskLevel level = level(method, impact.on(criterion), potentiality, risk.estimate());
            if (level == null) {
                return null;
            }
            highest = highest == null || level.value() > highest.value() ? level : highest;
        }
        return highest;
    }

    private static @Nullable RiskLevel level(
            RiskMethod method, @Nullable Integer impact, @Nullable Integer potentiality, Estimate estimate) {
        return impact == null || potentiality == null
                ? null
                : method.level(method.scale(Factor.IMPACT).lowered(impact, estimate.impactReduced()), potentiality);
    }

    public boolean rated() {
        return overall != null;
    }

    /** By concerned criterion; one that is not there is not rated. Derived when it is asked for, which is seldom. */
    public SortedMap<SecurityCriterion, RiskLevel> levels() {
        Integer potentiality = Potentiality.of(method, risk.estimate());
        SortedMap<SecurityCriterion, RiskLevel> levels = new TreeMap<>();
        for (SecurityCriterion criterion : risk.criteria()) {
            RiskLevel level = level(method, impact.on(criterion), potentiality, risk.estimate());
            if (level != null) {
                levels.put(criterion, level);
            }
        }
        return levels;
    }

    /** The values alone. */
    public SortedMap<SecurityCriterion, Integer> values() {
        SortedMap<SecurityCriterion, Integer> values = new TreeMap<>();
        levels().forEach((criterion, level) -> values.put(criterion, level.value()));
        return values;
    }

    /** Null when not rated. */
    public @Nullable Integer on(SecurityCriterion criterion) {
        return values().get(criterion);
    }
}
