// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourlet.guide.Guide;
import org.ourlet.guide.StandardEdition;
import org.ourlet.planning.ActivityState;
import org.ourlet.planning.PdcaCycle;
import org.ourlet.planning.PlanOverview;
import org.ourlet.webshell.Choice;
import org.ourlet.webshell.Page;

/**
 * The task list of activities.
 *
 * @param cycle null before a level was chosen
 * @param people who, as offered by the filter
 */
public record PlanView(
        Guide guide,
        @Nullable PdcaCycle cycle,
        PlanOverview overview,
        LocalDate today,
        List<Choice> people,
        List<Choice> levels,
        List<Choice> statuses) {

    /** What the activity waits for, by name. */
    public List<Link> needs(Page page, ActivityState activity) {
        return activity.readiness().shown(guide).stream()
                .map(blocker -> Words.link(page, guide, blocker))
                .toList();
    }

    /** The clauses of the present edition, in one line; empty when there are none. */
    public String clauses(ActivityState activity) {
        return String.join(", ", activity.activity().clauses().of(StandardEdition.ISO27001_2022));
    }

    public boolean filtered() {
        return overview.shown()
                < overview.stages().stream()
                        .mapToInt(PlanOverview.StageOverview::all)
                        .sum();
    }
}
