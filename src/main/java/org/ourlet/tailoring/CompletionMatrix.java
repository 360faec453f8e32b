// SPDX-License-Identifier: Apache-2.0
package org.ourlet.tailoring;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The table of the guide that says which activities each implementation level has. Our own. */
public final class CompletionMatrix {

    private final Map<String, ImplementationLevel> levels;

    /** @param levels the lowest level that includes each activity, by code, in the order of the guide */
    public CompletionMatrix(Map<String, ImplementationLevel> levels) {
        this.levels = Collections.unmodifiableMap(new LinkedHashMap<>(levels));
    }

    /** Codes of all activities of the level, in the order of the guide. */
    public Set<String> activitiesOf(ImplementationLevel level) {
        return levels.entrySet().stream()
                .filter(entry -> level.includes(entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * The lowest level that includes the activity.
     *
     * @throws IllegalArgumentException when there is no such activity
     */
    public ImplementationLevel levelOf(String code) {
        ImplementationLevel level = levels.get(code);
        if (level == null) {
            throw new IllegalArgumentException("no activity " + code);
        }
        return level;
    }

    /** The number of the highest level that the set contains whole, 0 when it contains none. */
    public int levelOf(Set<String> codes) {
        return Arrays.stream(ImplementationLevel.values())
                .filter(level -> codes.containsAll(activitiesOf(level)))
                .mapToInt(ImplementationLevel::number)
                .max()
                .orElse(0);
    }
}
