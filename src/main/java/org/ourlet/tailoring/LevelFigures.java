// SPDX-License-Identifier: Apache-2.0
package org.ourlet.tailoring;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ourlet.guide.StandardEdition;

/**
 * What a level asks for and gives, for one number of people.
 *
 * @param months to plan for the first cycle
 * @param coverage of each edition of the standard
 */
public record LevelFigures(
        ImplementationLevel level,
        int activities,
        int documents,
        EffortEstimate effort,
        int months,
        Map<StandardEdition, Coverage> coverage) {

    public LevelFigures {
        coverage = Collections.unmodifiableMap(new EnumMap<>(coverage));
    }

    /** Of every level, the first one first. */
    static List<LevelFigures> ofEveryLevel(Tailoring tailoring, int people) {
        return Arrays.stream(ImplementationLevel.values())
                .map(level -> of(tailoring, level, people))
                .toList();
    }

    static LevelFigures of(Tailoring tailoring, ImplementationLevel level, int people) {
        Selection selection = tailoring.selection(level);
        Map<StandardEdition, Coverage> coverage = new EnumMap<>(StandardEdition.class);
        for (StandardEdition edition : StandardEdition.values()) {
            coverage.put(edition, tailoring.coverage(selection, edition));
        }
        return new LevelFigures(
                level,
                selection.codes().size(),
                tailoring.documents(selection).count(),
                tailoring.effort(selection, people),
                tailoring.levels().months(level),
                coverage);
    }

    /** Strict percentage. */
    public int covered(StandardEdition edition) {
        return coverageOf(edition).strictPercent();
    }

    public Coverage coverageOf(StandardEdition edition) {
        return Objects.requireNonNull(coverage.get(edition));
    }
}
