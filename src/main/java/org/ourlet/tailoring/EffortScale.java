// SPDX-License-Identifier: Apache-2.0
package org.ourlet.tailoring;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How effort follows from the number of people. Between two sizes of an activity's figures it grows along the logarithm of
 * the size; outside them it stays flat, except that very small organisations need only a part.
 *
 * @param verySmallBelow fewer people than this are very small
 * @param verySmallFactor the part of the figure for the smallest size that they need
 */
public record EffortScale(int verySmallBelow, BigDecimal verySmallFactor) {

    BigDecimal days(SortedMap<Integer, Integer> figures, int people) {
        TreeMap<Integer, BigDecimal> days = new TreeMap<>();
        figures.forEach((size, figure) -> days.put(size, BigDecimal.valueOf(figure)));
        if (people < verySmallBelow) {
            return days.firstEntry().getValue().multiply(verySmallFactor);
        }
        if (people <= days.firstKey()) {
            return days.firstEntry().getValue();
        }
        return people >= days.lastKey() ? days.lastEntry().getValue() : between(days, people);
    }

    private static BigDecimal between(TreeMap<Integer, BigDecimal> days, int people) {
        var below = Objects.requireNonNull(days.floorEntry(people));
        var above = Objects.requireNonNull(days.higherEntry(people));
        double way = Math.log((double) people / below.getKey()) / Math.log((double) above.getKey() / below.getKey());
        BigDecimal growth = above.getValue().subtract(below.getValue());
        return below.getValue().add(growth.multiply(BigDecimal.valueOf(way)));
    }
}
