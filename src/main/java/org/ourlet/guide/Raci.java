// SPDX-License-Identifier: Apache-2.0
package org.ourlet.guide;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who answers for an activity, does it, is consulted and is informed, by actor category. Exactly one answers. */
public record Raci(Map<ActorCategory, Set<Involvement>> involvements) {

    public Raci {
        involvements = Map.copyOf(involvements);
    }

    public Set<Involvement> of(ActorCategory category) {
        return involvements.getOrDefault(category, Set.of());
    }

    /** The one category that answers for the activity and therefore approves its documents. */
    public ActorCategory accountable() {
        return categories(Involvement.ACCOUNTABLE).get(0);
    }

    /** The categories with that involvement, in the order of {@link ActorCategory}. */
    public List<ActorCategory> categories(Involvement involvement) {
        return involvements.entrySet().stream()
                .filter(entry -> entry.getValue().contains(involvement))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
