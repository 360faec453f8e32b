// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning.calendar;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ourlet.guide.Activity;
import org.ourlet.guide.Guide;
import org.ourlet.tailoring.Selection;

/**
 * Which week each activity begins in, when each one begins as soon as what it requires is done, and which of them
 * have no week to spare.
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
        return start(code) + length(code);
    }

    /** Weeks until everything is done. */
    int needed() {
        return activities.keySet().stream().mapToInt(this::end).max().orElse(0);
    }

    /** The activities that have no week to spare: they decide when everything is done. By their start. */
    List<String> critical() {
        Map<String, Integer> latest = new LinkedHashMap<>();
        return activities.keySet().stream()
                .filter(code -> latestEnd(code, latest) == end(code))
                .sorted(Comparator.comparing(this::start))
                .toList();
    }

    /** The latest week in which it may end without delaying everything. */
    private int latestEnd(String code, Map<String, Integer> known) {
        Integer latest = known.get(code);
        if (latest != null) {
            return latest;
        }
        int end = activities.values().stream()
                .filter(activity -> activity.links().requires().contains(code))
                .mapToInt(activity -> latestEnd(activity.code(), known) - length(activity.code()))
                .min()
                .orElse(needed());
        known.put(code, end);
        return end;
    }

    private int length(String code) {
        return Objects.requireNonNull(weeks.get(code));
    }

    private int start(Activity activity) {
        Integer known = starts.get(activity.code());
        if (known != null) {
            return known;
        }
        int start = required(activity).stream()
                .map(code -> Objects.requireNonNull(activities.get(code)))
                .mapToInt(each -> start(each) + length(each.code()))
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
