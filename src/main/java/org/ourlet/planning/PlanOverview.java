// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning;

import java.util.Arrays;
import java.util.List;
import org.ourlet.guide.Stage;

/** A plan in the stages of the cycle. */
public record PlanOverview(List<StageOverview> stages) {

    public PlanOverview {
        stages = List.copyOf(stages);
    }

    /**
     * One stage that has activities.
     *
     * @param shown those that the filter leaves
     * @param complete how many of all its activities are done or running
     * @param all how many activities it has
     */
    public record StageOverview(Stage stage, List<ActivityState> shown, int complete, int all) {

        public StageOverview {
            shown = List.copyOf(shown);
        }
    }

    public static PlanOverview of(Plan plan, PlanFilter filter) {
        return new PlanOverview(Arrays.stream(Stage.values())
                .map(stage -> stage(plan, stage, filter))
                .filter(stage -> stage.all() > 0)
                .toList());
    }

    private static StageOverview stage(Plan plan, Stage stage, PlanFilter filter) {
        List<ActivityState> all = plan.activities().stream()
                .filter(state -> state.activity().stage() == stage)
                .toList();
        int complete = (int) all.stream().filter(ActivityState::complete).count();
        return new StageOverview(stage, all.stream().filter(filter::shows).toList(), complete, all.size());
    }

    /** How many activities the filter leaves. */
    public int shown() {
        return stages.stream().mapToInt(stage -> stage.shown().size()).sum();
    }
}
