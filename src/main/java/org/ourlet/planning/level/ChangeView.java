// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning.level;

import java.util.List;
import org.ourlet.guide.Activity;
import org.ourlet.guide.WorkProduct;
import org.ourlet.tailoring.EffortEstimate;

/** What is different after a change of what the organisation does. */
public record ChangeView(Activities activities, Documents documents, EffortEstimate before, EffortEstimate after) {

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
