// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.util.List;
import org.ourlet.guide.Activity;
import org.ourlet.guide.ActorCategory;
import org.ourlet.guide.Guide;
import org.ourlet.guide.Involvement;
import org.ourlet.tailoring.Tailoring;

/** How many days a target takes, and which part of them falls to the person accountable for the ISMS. */
record EffortShare(Tailoring tailoring, Guide guide, Target target, int people) {

    /** Working days of everybody for the first cycle. */
    int days() {
        return tailoring.effort(target.selection(), people).withTool();
    }

    /** Full days per month of the person accountable for the ISMS, at least one. */
    int accountableDaysPerMonth() {
        long months = Math.max(1, target.start().until(target.end()).toTotalMonths());
        return Math.max(1, (int) Math.ceil(daysOf(ActorCategory.ISMS_ACCOUNTABLE) / months));
    }

    /** Days of a category: those of each activity go in equal parts to the categories that do it. */
    double daysOf(ActorCategory category) {
        double days = 0;
        for (int doing = 1; doing <= ActorCategory.values().length; doing++) {
            List<String> codes = sharedBy(doing, category);
            days += (double)
                            tailoring.effort(tailoring.selection(codes), people).withTool()
                    / doing;
        }
        return days;
    }

    private List<String> sharedBy(int doing, ActorCategory category) {
        return target.selection().codes().stream()
                .map(guide::activity)
                .filter(activity -> doing(activity).contains(category))
                .filter(activity -> doing(activity).size() == doing)
                .map(Activity::code)
                .toList();
    }

    private static List<ActorCategory> doing(Activity activity) {
        return activity.raci().categories(Involvement.RESPONSIBLE);
    }
}
