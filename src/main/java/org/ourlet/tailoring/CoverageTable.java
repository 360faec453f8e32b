// SPDX-License-Identifier: Apache-2.0
package org.ourlet.tailoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.ourlet.guide.StandardEdition;

/**
 * All units of one edition of the standard, in its order.
 *
 * @param partlyCounts how much of a unit a partly covered one counts in the weighted percentage
 */
public record CoverageTable(StandardEdition edition, List<CoverageUnit> units, BigDecimal partlyCounts) {

    public CoverageTable {
        units = List.copyOf(units);
    }

    /** How much of the edition a set of activities covers. */
    public Coverage coverageBy(Set<String> codes) {
        return new Coverage(
                this, units.stream().map(unit -> UnitCoverage.of(unit, codes)).toList());
    }
}
