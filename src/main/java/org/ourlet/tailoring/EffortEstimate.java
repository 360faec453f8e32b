// SPDX-License-Identifier: Apache-2.0
package org.ourlet.tailoring;

import java.util.Collection;
import org.ourlet.guide.Activity;

/**
 * Person-days of everybody together for a set of activities in an organisation of that size. Our own estimates, summed and
 * then rounded half up.
 *
 * @param withoutTool first cycle, from scratch
 * @param withTool first cycle, with the texts and checks of this program
 * @param laterCycle each later yearly cycle
 */
public record EffortEstimate(int people, int withoutTool, int withTool, int laterCycle) {

    static EffortEstimate of(Collection<Activity> activities, Effort effort) {
        return new EffortEstimate(
                effort.people(),
                Rounding.whole(effort.withoutTool(activities)),
                Rounding.whole(effort.withTool(activities)),
                Rounding.whole(effort.laterCycle(activities)));
    }

    /** What this estimate is above another one, figure by figure; negative when it is below. */
    public EffortEstimate minus(EffortEstimate other) {
        return new EffortEstimate(
                people, withoutTool - other.withoutTool, withTool - other.withTool, laterCycle - other.laterCycle);
    }
}
