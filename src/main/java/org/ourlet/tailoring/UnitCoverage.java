// SPDX-License-Identifier: Apache-2.0
package org.ourlet.tailoring;

import java.util.List;
import java.util.Set;

/**
 * How far a set of activities covers one unit.
 *
 * @param missing codes of the needed activities that the set lacks
 */
public record UnitCoverage(CoverageUnit unit, List<String> missing) {

    /** Covered by all the activities it needs, by some, by none. */
    public enum State {
        FULL,
        PARTLY,
        NONE
    }

    public UnitCoverage {
        missing = List.copyOf(missing);
    }

    static UnitCoverage of(CoverageUnit unit, Set<String> codes) {
        return new UnitCoverage(
                unit,
                unit.needs().stream().filter(code -> !codes.contains(code)).toList());
    }

    public State state() {
        if (missing.isEmpty()) {
            return State.FULL;
        }
        return missing.size() < unit.needs().size() ? State.PARTLY : State.NONE;
    }
}
