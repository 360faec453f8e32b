// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How many rated risks there are in each class. */
public record ClassCounts(int low, int medium, int high) {

    /** @param classes of risks, null for those not rated */
    static ClassCounts of(Stream<@Nullable RiskClass> classes) {
        Map<RiskClass, Integer> counts = new EnumMap<>(RiskClass.class);
        classes.forEach(each -> {
            if (each != null) {
                counts.merge(each, 1, Integer::sum);
            }
        });
        return new ClassCounts(
                counts.getOrDefault(RiskClass.LOW, 0),
                counts.getOrDefault(RiskClass.MEDIUM, 0),
                counts.getOrDefault(RiskClass.HIGH, 0));
    }

    public int of(RiskClass riskClass) {
        return switch (riskClass) {
            case LOW -> low;
            case MEDIUM -> medium;
            case HIGH -> high;
        };
    }

    public int total() {
        return low + medium + high;
    }
}
