// SPDX-License-Identifier: Apache-2.0
package org.ourlet.guide;

import java.util.List;
import java.util.Map;

/**
 * The parts of the standard that an activity answers to.
 *
 * @param units numbers of units by edition, as cut in {@code content/tailoring/coverage}
 * @param annexA controls of the 2022 edition it mainly serves; {@code all} or {@code applicable} stand for sets
 */
public record Clauses(Map<StandardEdition, List<String>> units, List<String> annexA) {

    public Clauses {
        units = Map.copyOf(units);
        annexA = List.copyOf(annexA);
    }

    public List<String> of(StandardEdition edition) {
        return units.getOrDefault(edition, List.of());
    }
}
