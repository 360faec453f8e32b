// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ourlet.guide.WorkProductStatus;
import org.ourlet.guide.WorkProductStatus.State;

/** How far a work product is that consists of several documents: as far as the one that is least far. Our own. */
final class Whole {

    private Whole() {}

    /**
     * Established once each part is. In force when each part is; it needs a review when one of them does, and is begun as
     * soon as one of them is.
     *
     * @param missing what it is without any part
     */
    static WorkProductStatus of(List<RegisterEntry> parts, WorkProductStatus missing) {
        List<WorkProductStatus> states =
                parts.stream().map(RegisterEntry::status).toList();
        if (states.stream().allMatch(status -> status.state() == State.MISSING)) {
            return missing;
        }
        boolean established = states.stream().allMatch(WorkProductStatus::established);
        @Nullable LocalDate day = established ? last(states.stream().map(WorkProductStatus::establishedOn)) : null;
        return new WorkProductStatus(state(states), established, day, 0, firstReview(states), missing.owner());
    }

    private static State state(List<WorkProductStatus> states) {
        Predicate<State> any = state -> states.stream().anyMatch(status -> status.state() == state);
        if (any.test(State.MISSING) || any.test(State.DRAFT)) {
            return State.DRAFT;
        }
        if (any.test(State.IN_APPROVAL)) {
            return State.IN_APPROVAL;
        }
        return any.test(State.STALE) ? State.STALE : State.APPROVED;
    }

    private static @Nullable LocalDate last(Stream<@Nullable LocalDate> days) {
        return days.filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null);
    }

    private static @Nullable LocalDate firstReview(List<WorkProductStatus> states) {
        return states.stream()
                .map(WorkProductStatus::nextReview)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
