// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning.calendar;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ourlet.guide.Activity;
import org.ourlet.guide.Guide;
import org.ourlet.tailoring.Selection;

/**
 * Which week each activity begins in, when each one begins as soon as what it requires is done, and the longest chain that
 * follows.
 */
final class Schedule {

    private final Map<String, Activity> activities = new LinkedHashMap<>();
    private final Map<String, Integer> weeks;
    private final Map<String, Integer> starts = new LinkedHashMap<>();

    /** @param weeks that each activity of the selection takes */
    Schedule(Guide guide, Selection selection, Map<String, Integer> weeks) {
        selection.codes().forEach(code -> activities.put(code, guide.activity(code)));
        this.weeks = weeks;
        activities.values().forEach(this::start);
    }

    int start(String code) {
        return Objects.requireNonNull(starts.get(code));
    }

    int end(String code) {
        return start(code) + Objects.requireNonNull(weeks.get(code));
    }

    /** Weeks until everything is done. */
    int needed() {
        return activities.keySet().stream().mapToInt(this::end).max().orElse(0);
    }

    /** From the last activity back over those that it had to wait for; of several the first in the guide. */
    List<String> longestChain() {
        Deque<String> chain = new ArrayDeque<>();
        List<String> candidates = new ArrayList<>(activities.keySet());
        int end = needed();
        while (!candidates.isEmpty()) {
            int reached = end;
            String last = candidates.stream()
                    .filter(code -> end(code) == reached)
                    .findFirst()
                    .orElseThrow();
            chain.addFirst(last);
            end = start(last);
            candidates = required(Objects.requireNonNull(activities.get(last)));
        }
        return List.copyOf(chain);
    }

    private int start(Activity activity) {
        Integer known = starts.get(activity.code());
        if (known != null) {
            return known;
        }
        int start = required(activity).stream()
                .map(code -> Objects.requireNonNull(activities.get(code)))
                .mapToInt(each -> start(each) + Objects.requireNonNull(weeks.get(each.code())))
                .max()
                .orElse(0);
        starts.put(activity.code(), start);
        return start;
    }

    private List<String> required(Activity activity) {
        return activity.links().requires().stream()
                .filter(activities::containsKey)
                .toList();
    }
}
