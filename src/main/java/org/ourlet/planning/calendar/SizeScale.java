// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning.calendar;

import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** A figure that depends on the number of people: given for some sizes, between them along the logarithm of the size. */
public record SizeScale(SortedMap<Integer, Double> figures) {

    public SizeScale {
        figures = new TreeMap<>(figures);
    }

    double at(int people) {
        TreeMap<Integer, Double> known = new TreeMap<>(figures);
        var below = known.floorEntry(people);
        var above = known.ceilingEntry(people);
        if (below == null || above == null) {
            return Objects.requireNonNull(below == null ? above : below).getValue();
        }
        if (below.getKey().equals(above.getKey())) {
            return below.getValue();
        }
        double way = Math.log((double) people / below.getKey()) / Math.log((double) above.getKey() / below.getKey());
        return below.getValue() + (above.getValue() - below.getValue()) * way;
    }
}
