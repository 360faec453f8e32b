// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning;

import java.util.List;
import org.ourlet.guide.ActivityKind;
import org.ourlet.guide.WorkProductStatus;
import org.ourlet.guide.WorkProductStatus.State;

/** How far an activity is in its cycle. Derived, never stored. */
public enum ActivityStatus {
    NOT_STARTED,
    IN_PROGRESS,
    /** Something that it needs is not established yet. */
    WAITING,
    /** One of its outputs waits for a decision. */
    TO_APPROVE,
    /** Its outputs are there. */
    DONE,
    /** Goes on for ever, and is established. */
    RUNNING,
    /** One of its outputs was approved on something that changed since. */
    NEEDS_REVIEW;

    static ActivityStatus of(ActivityKind kind, List<WorkProductStatus> outputs, Readiness readiness, boolean begun) {
        if (any(outputs, State.IN_APPROVAL)) {
            return TO_APPROVE;
        }
        if (any(outputs, State.STALE)) {
            return NEEDS_REVIEW;
        }
        if (outputs.stream().allMatch(WorkProductStatus::established)) {
            return kind == ActivityKind.CONTINUOUS ? RUNNING : DONE;
        }
        if (!readiness.canStart()) {
            return WAITING;
        }
        return begun || any(outputs, State.DRAFT) || any(outputs, State.APPROVED) ? IN_PROGRESS : NOT_STARTED;
    }

    private static boolean any(List<WorkProductStatus> outputs, State state) {
        return outputs.stream().anyMatch(output -> output.state() == state);
    }
}
