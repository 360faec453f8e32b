// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.ourlet.tailoring.CompletionMatrix;
import org.ourlet.tailoring.ImplementationLevel;

/** Finds the levels of which a single task is still open. */
final class LevelClosing {

    private record Open(String activity, String task) {}

    private record OpenLevel(int number, List<Open> tasks) {}

    private final List<OpenLevel> levels;

    LevelClosing(Plan plan, CompletionMatrix matrix) {
        levels = Arrays.stream(ImplementationLevel.values())
                .filter(level -> level.number() <= plan.cycle().level())
                .map(level -> new OpenLevel(level.number(), open(plan, matrix.activitiesOf(level))))
                .toList();
    }

    private static List<Open> open(Plan plan, Set<String> codes) {
        return plan.activities().stream()
                .filter(activity -> codes.contains(activity.code()))
                .flatMap(activity -> activity.openTasks().stream()
                        .map(task -> new Open(activity.code(), task.task().id())))
                .toList();
    }

    /** The highest level that has no open task any more once this one is done, 0 when there is none. */
    int closedBy(ActivityState activity, TaskState task) {
        List<Open> alone = List.of(new Open(activity.code(), task.task().id()));
        return levels.stream()
                .filter(level -> level.tasks().equals(alone))
                .mapToInt(OpenLevel::number)
                .max()
                .orElse(0);
    }
}
