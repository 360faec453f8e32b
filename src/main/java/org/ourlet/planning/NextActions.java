// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning;

import java.util.List;

/** The one thing to do next, and what else there is. */
public record NextActions(NextAction first, List<NextAction> others) {

    static final int OTHERS = 4;

    public NextActions {
        others = List.copyOf(others);
    }

    static NextActions only(NextAction action) {
        return new NextActions(action, List.of());
    }

    /** @param ranked the best first */
    static NextActions of(List<NextAction> ranked) {
        return ranked.isEmpty()
                ? only(NextAction.none(NextAction.Term.NOTHING_OPEN))
                : new NextActions(ranked.get(0), ranked.subList(1, Math.min(ranked.size(), 1 + OTHERS)));
    }
}
