// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How high a risk is now, with the controls that exist and before its treatment: per criterion, and overall the highest of
 * the criteria that the threat concerns. Not rated while any factor of a concerned criterion is not.
 *
 * @param levels by concerned criterion; one that is not there is not rated
 * @param overall null when not rated
 */
public record InherentRisk(
        SortedMap<SecurityCriterion, RiskLevel> levels,
        @Nullable RiskLevel overall) {

    public static InherentRisk of(RiskMethod method, Impact impact, Risk risk) {
        Estimate estimate = risk.estimate();
        Integer potentiality = Potentiality.of(method, estimate);
        SortedMap<SecurityCriterion, RiskLevel> levels = new TreeMap<>();
        RiskLevel highest = null;
        for (SecurityCriterion criterion : risk.criteria()) {
            Integer rated = impact.on(criterion);
            if (rated != null && potentiality != null) {
                int lowered = method.scale(Factor.IMPACT).lowered(rated, estimate.impactReduced());
                RiskLevel level = method.level(lowered, potentiality);
                levels.put(criterion, level);
                highest = highest == null || level.value() > highest.value() ? level : highest;
            }
        }
        return new InherentRisk(levels, levels.size() == risk.criteria().size() ? highest : null);
    }

    public boolean rated() {
        return overall != null;
    }

    /** Null when not rated. */
    public @Nullable Integer on(SecurityCriterion criterion) {
        RiskLevel level = levels.get(criterion);
        return level == null ? null : level.value();
    }

    /** The values alone. */
    public Map<SecurityCriterion, Integer> values() {
        Map<SecurityCriterion, Integer> values = new TreeMap<>();
        levels.forEach((criterion, level) -> values.put(criterion, level.value()));
        return values;
    }
}
