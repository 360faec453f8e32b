// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk;

import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a value that a catalogue proposes, on the scales of the default method, becomes in another method. Our own.
 *
 * @param steps by factor the converted value; a factor that is not there keeps its value
 * @param potentiality likelihood by the highest product of likelihood and vulnerability it stands for; empty when
 *     likelihood and vulnerability are rated apart
 */
public record ScaleConversion(Map<Factor, Map<Integer, Integer>> steps, SortedMap<Integer, Integer> potentiality) {

    public static final ScaleConversion NONE = new ScaleConversion(Map.of(), new TreeMap<>());

    public ScaleConversion {
        steps = Map.copyOf(steps);
        potentiality = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(potentiality));
    }

    public int impact(int proposed) {
        return step(Factor.IMPACT, proposed);
    }

    /** The estimate that a proposed likelihood and vulnerability stand for. */
    public Estimate estimate(@Nullable Integer likelihood, @Nullable Integer vulnerability) {
        if (potentiality.isEmpty()) {
            return Estimate.of(
                    likelihood == null ? null : step(Factor.LIKELIHOOD, likelihood),
                    vulnerability == null ? null : step(Factor.VULNERABILITY, vulnerability));
        }
        return likelihood == null || vulnerability == null
                ? Estimate.NOT_RATED
                : Estimate.of(stepOf(likelihood * vulnerability), null);
    }

    private int stepOf(int product) {
        SortedMap<Integer, Integer> reaching = potentiality.tailMap(product);
        return Objects.requireNonNull(
                potentiality.get(reaching.isEmpty() ? potentiality.lastKey() : reaching.firstKey()));
    }

    private int step(Factor factor, int proposed) {
        Map<Integer, Integer> of = steps.getOrDefault(factor, Map.of());
        return of.getOrDefault(proposed, proposed);
    }
}
