// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning;

import java.util.List;
import java.util.Map;
import org.ourlet.guide.Activity;
import org.ourlet.guide.WorkProductStatus;

/** How far all work products of an organisation are, at one moment. */
public record WorkProducts(Map<String, WorkProductStatus> states) {

    public WorkProducts {
        states = Map.copyOf(states);
    }

    public WorkProductStatus of(String id) {
        return states.getOrDefault(id, WorkProductStatus.MISSING);
    }

    /** Once approved or opened: what waits for it can start, whatever came later. */
    public boolean established(String id) {
        return of(id).established();
    }

    /**
     * Whether activities that require this one can start: one of its outputs is established; of the activity that obtains
     * the commitment, the letter itself. Which outputs an activity needs in particular is said by its inputs.
     */
    boolean established(Activity activity) {
        return Commitment.isObtainedBy(activity)
                ? established(Commitment.LETTER)
                : activity.flow().outputs().stream().anyMatch(this::established);
    }

    List<WorkProductStatus> outputsOf(Activity activity) {
        return activity.flow().outputs().stream().map(this::of).toList();
    }
}
