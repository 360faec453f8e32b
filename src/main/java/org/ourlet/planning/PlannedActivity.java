// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What people decided about an activity of a cycle; everything else about it is derived.
 *
 * @param activity its code
 * @param responsible key of the person who does it, null for whoever usually does
 * @param due null for none
 * @param postponedUntil it is not suggested as the next action before that day; null when nobody postponed it
 * @param version 0 while nothing was decided
 */
public record PlannedActivity(
        String activity,
        @Nullable String responsible,
        @Nullable LocalDate due,
        @Nullable LocalDate postponedUntil,
        long version) {

    static PlannedActivity undecided(String activity) {
        return new PlannedActivity(activity, null, null, null, 0);
    }

    PlannedActivity withResponsible(@Nullable String person) {
        return new PlannedActivity(activity, person, due, postponedUntil, version);
    }

    PlannedActivity withDue(@Nullable LocalDate day) {
        return new PlannedActivity(activity, responsible, day, postponedUntil, version);
    }

    PlannedActivity postponedUntil(@Nullable LocalDate day) {
        return new PlannedActivity(activity, responsible, due, day, version);
    }

    PlannedActivity readAt(long formVersion) {
        return new PlannedActivity(activity, responsible, due, postponedUntil, formVersion);
    }

    boolean isPostponedOn(LocalDate day) {
        return postponedUntil != null && postponedUntil.isAfter(day);
    }
}
