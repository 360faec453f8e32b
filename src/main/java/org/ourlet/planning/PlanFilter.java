// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which activities of a plan are shown.
 *
 * @param person only those that this person does; null for everybody's
 * @param codes only these; null for all
 * @param status only those that are so far; null for all
 */
public record PlanFilter(
        @Nullable String person,
        @Nullable Set<String> codes,
        @Nullable ActivityStatus status) {

    public static final PlanFilter ALL = new PlanFilter(null, null, null);

    boolean shows(ActivityState activity) {
        return (person == null || activity.isDoneBy(person))
                && (codes == null || codes.contains(activity.code()))
                && (status == null || activity.status() == status);
    }
}
