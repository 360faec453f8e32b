// SPDX-License-Identifier: Apache-2.0
package org.ourlet.tailoring;

import java.util.List;

/**
 * An activity that is left out, and the reason to regret it: the units of the standard that are not fully covered without
 * it.
 */
public record CoverageGap(String activity, List<CoverageUnit> units) {

    public CoverageGap {
        units = List.copyOf(units);
    }
}
