// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning.level;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourlet.guide.Activity;
import org.ourlet.guide.WorkProduct;
import org.ourlet.tailoring.EffortEstimate;

/**
 * What is different after a change of what the organisation does.
 *
 * @param ends when the round ends, null before there is one
 */
public record ChangeView(
        Activities activities,
        Documents documents,
        EffortEstimate before,
        EffortEstimate after,
        @Nullable Ends ends) {

    /** The end of the round as the calendar computes it. */
    public record Ends(LocalDate before, LocalDate after) {}

    /** Activities that come and go. */
    public record Activities(List<Activity> added, List<Activity> removed) {

        public Activities {
            added = List.copyOf(added);
            removed = List.copyOf(removed);
        }
    }

    /** Documents that come and go. */
    public record Documents(List<WorkProduct> added, List<WorkProduct> removed, int inTheEnd) {

        public Documents {
            added = List.copyOf(added);
            removed = List.copyOf(removed);
        }
    }

    public boolean nothing() {
        return activities.added().isEmpty() && activities.removed().isEmpty();
    }
}
