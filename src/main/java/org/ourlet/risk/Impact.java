// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk;

import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How bad the loss of each security criterion of an asset would be, on the impact scale of the method. ISSRM: impact
 * negates security criteria and harms assets.
 *
 * @param levels by criterion; a criterion that is not there is not rated, which is never the same as 0
 */
public record Impact(SortedMap<SecurityCriterion, Integer> levels) {

    public static final Impact NOT_RATED = new Impact(new TreeMap<>());

    public Impact {
        levels = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(levels));
    }

    public static Impact of(Map<SecurityCriterion, Integer> levels) {
        return new Impact(new TreeMap<>(levels));
    }

    /** The level on a criterion, null when it is not rated. */
    public @Nullable Integer on(SecurityCriterion criterion) {
        return levels.get(criterion);
    }

    public boolean ratedOn(Collection<SecurityCriterion> criteria) {
        return levels.keySet().containsAll(criteria);
    }

    /** Per criterion the worst of several impacts; not rated where one of them is not, or where there are none. */
    static Impact worst(Collection<Impact> impacts, Collection<SecurityCriterion> criteria) {
        SortedMap<SecurityCriterion, Integer> worst = new TreeMap<>();
        for (SecurityCriterion criterion : criteria) {
            if (!impacts.isEmpty() && impacts.stream().allMatch(impact -> impact.on(criterion) != null)) {
                worst.put(criterion, worstOn(impacts, criterion));
            }
        }
        return new Impact(worst);
    }

    private static int worstOn(Collection<Impact> impacts, SecurityCriterion criterion) {
        return impacts.stream()
                .map(impact -> impact.levels().get(criterion))
                .mapToInt(level -> level)
                .max()
                .orElseThrow();
    }

    /** These levels, and where they say nothing those of the other. */
    Impact over(Impact other) {
        SortedMap<SecurityCriterion, Integer> both = new TreeMap<>(other.levels);
        both.putAll(levels);
        return new Impact(both);
    }
}
