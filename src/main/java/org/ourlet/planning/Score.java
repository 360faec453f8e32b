// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ourlet.planning.NextAction.Reason;
import org.ourlet.planning.NextAction.Term;

/** Adds up what speaks for an action and remembers the largest term as the reason. */
final class Score {

    private record Part(int points, Reason reason) {}

    private final List<Part> parts = new ArrayList<>();
    private int deduction;

    Score add(boolean applies, int points, Term term, Object... parameters) {
        if (applies) {
            parts.add(new Part(points, Reason.of(term, parameters)));
        }
        return this;
    }

    Score deduct(boolean applies, int points) {
        deduction += applies ? points : 0;
        return this;
    }

    int total() {
        return parts.stream().mapToInt(Part::points).sum() - deduction;
    }

    /** The largest term; of equal ones the first that was added. */
    Reason reason() {
        return parts.stream()
                .min(Comparator.comparing(Part::points, Comparator.reverseOrder()))
                .map(Part::reason)
                .orElse(Reason.of(Term.ORDER));
    }
}
