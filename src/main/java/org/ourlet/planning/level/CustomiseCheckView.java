// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning.level;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourlet.guide.Activity;
import org.ourlet.shared.Refusal;
import org.ourlet.tailoring.SelectionCheck;
import org.ourlet.tailoring.SelectionWarning;

/**
 * Before an own selection is saved: what was asked, what follows from it, what there is in the end.
 *
 * @param asked codes of what was ticked, to come back to
 * @param followsAdding what comes with the activities that were ticked
 * @param followsRemoving what falls with the activities that were unticked
 * @param version of the running cycle, null before the first choice
 * @param refusal why saving was refused, null when it was not tried
 */
public record CustomiseCheckView(
        List<String> asked,
        List<Follows> followsAdding,
        List<Follows> followsRemoving,
        Result result,
        @Nullable Long version,
        @Nullable Refusal refusal) {

    /** An activity and what it brings or takes along. */
    public record Follows(Activity activity, List<Activity> others) {

        public Follows {
            others = List.copyOf(others);
        }
    }

    /**
     * What there is in the end.
     *
     * @param toNextLevel what is left out of the level after the highest one that is contained
     */
    public record Result(
            List<Activity> activities, SelectionCheck check, List<Activity> toNextLevel, ChangeView change) {

        public Result {
            activities = List.copyOf(activities);
            toNextLevel = List.copyOf(toNextLevel);
        }

        public List<SelectionWarning> warnings() {
            return check.warnings();
        }
    }

    public boolean asAsked() {
        return followsAdding.isEmpty() && followsRemoving.isEmpty();
    }
}
