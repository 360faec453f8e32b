// SPDX-License-Identifier: Apache-2.0
package org.ourlet.tailoring;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.ourlet.guide.StandardEdition;

/**
 * How much of one edition of the standard a set of activities covers, by our list of units. Percentages are whole numbers,
 * half up.
 */
public record Coverage(CoverageTable table, List<UnitCoverage> units) {

    public Coverage {
        units = List.copyOf(units);
    }

    public StandardEdition edition() {
        return table.edition();
    }

    public int full() {
        return count(UnitCoverage.State.FULL);
    }

    public int partial() {
        return count(UnitCoverage.State.PARTLY);
    }

    public int none() {
        return count(UnitCoverage.State.NONE);
    }

    private int count(UnitCoverage.State state) {
        return (int) units.stream().filter(unit -> unit.state() == state).count();
    }

    /** Counts a unit only when all activities it needs are there. */
    public int strictPercent() {
        return percent(BigDecimal.valueOf(full()));
    }

    /** Counts a partly covered unit as a part of one. */
    public int weightedPercent() {
        return percent(BigDecimal.valueOf(full()).add(table.partlyCounts().multiply(BigDecimal.valueOf(partial()))));
    }

    private int percent(BigDecimal covered) {
        return Rounding.percent(covered, BigDecimal.valueOf(units.size()));
    }

    /** What is not fully covered, activity by activity. */
    public List<CoverageGap> gaps() {
        return units.stream()
                .map(UnitCoverage::missing)
                .flatMap(Collection::stream)
                .distinct()
                .sorted()
                .map(this::gap)
                .toList();
    }

    private CoverageGap gap(String activity) {
        return new CoverageGap(
                activity,
                units.stream()
                        .filter(unit -> unit.missing().contains(activity))
                        .map(UnitCoverage::unit)
                        .toList());
    }
}
