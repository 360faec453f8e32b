// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning;

import java.util.List;
import java.util.Map;
import org.ourlet.people.Team;

/**
 * What a plan is derived from, besides the guide, as read at one moment.
 *
 * @param decided by code of the activity; those without a decision are left out
 * @param declarations those that were not withdrawn
 */
record PlanBasis(
        PdcaCycle cycle,
        Map<String, PlannedActivity> decided,
        List<TaskDeclaration> declarations,
        WorkProducts products,
        Evidence evidence,
        Team team) {

    PlanBasis {
        decided = Map.copyOf(decided);
        declarations = List.copyOf(declarations);
    }

    PlannedActivity decidedOn(String activity) {
        return decided.getOrDefault(activity, PlannedActivity.undecided(activity));
    }
}
