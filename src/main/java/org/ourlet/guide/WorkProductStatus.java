// SPDX-License-Identifier: Apache-2.0
package org.ourlet.guide;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far a work product is in one organisation. Derived, never stored.
 *
 * @param established once approved or opened; what waits for it can start, whatever came later
 * @param establishedOn when that was, null before
 * @param version number of the version the state speaks of, 0 when there is none
 * @param nextReview null when none is planned
 * @param owner name of the person who looks after it, empty when nobody does
 */
public record WorkProductStatus(
        State state,
        boolean established,
        @Nullable LocalDate establishedOn,
        int version,
        @Nullable LocalDate nextReview,
        String owner) {

    /** The five states of a work product. Our own. */
    public enum State {
        MISSING,
        DRAFT,
        IN_APPROVAL,
        APPROVED,
        /** Approved, but something it was built on changed: needs review. Never blocks. */
        STALE
    }

    public static final WorkProductStatus MISSING = new WorkProductStatus(State.MISSING, false, null, 0, null, "");
}
