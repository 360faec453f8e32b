// SPDX-License-Identifier: Apache-2.0
package org.ourlet.tailoring;

import java.util.Arrays;
import java.util.List;
import org.ourlet.guide.StandardEdition;

/**
 * What lies between a selection of activities and one edition of the standard, unit by unit, with the levels beside it.
 *
 * @param levels coverage of the same edition by each level, the first one first
 */
public record StandardGap(Coverage coverage, List<LevelCoverage> levels) {

    /** Percentages of one level. */
    public record LevelCoverage(ImplementationLevel level, int strict, int weighted) {

        static LevelCoverage of(ImplementationLevel level, Coverage coverage) {
            return new LevelCoverage(level, coverage.strictPercent(), coverage.weightedPercent());
        }
    }

    public StandardGap {
        levels = List.copyOf(levels);
    }

    public static StandardGap of(Tailoring tailoring, Selection selection, StandardEdition edition) {
        return new StandardGap(
                tailoring.coverage(selection, edition),
                Arrays.stream(ImplementationLevel.values())
                        .map(level -> LevelCoverage.of(level, tailoring.coverage(tailoring.selection(level), edition)))
                        .toList());
    }

    public StandardEdition edition() {
        return coverage.edition();
    }
}
