// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning.level;

import java.util.List;
import java.util.Set;
import org.ourlet.guide.Activity;
import org.ourlet.tailoring.CompletionMatrix;

/** All activities to tick and untick. */
public record CustomiseView(List<Activity> activities, CompletionMatrix matrix, Set<String> ticked) {

    public CustomiseView {
        activities = List.copyOf(activities);
        ticked = Set.copyOf(ticked);
    }
}
