// SPDX-License-Identifier: Apache-2.0
package org.ourlet.guide.content;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ourlet.guide.Activity;
import org.ourlet.guide.ContentReader;
import org.ourlet.guide.Figures;
import org.ourlet.guide.Guide;
import org.ourlet.guide.Involvement;
import org.ourlet.guide.Task;

/** What one activity says is possible: its links, who answers for it, its figures, its tasks. */
final class ActivityCheck {

    private final Guide guide;
    private final Activity activity;
    private final ContentReader reader;

    ActivityCheck(Guide guide, Activity activity, ContentReader reader) {
        this.guide = guide;
        this.activity = activity;
        this.reader = reader;
    }

    void check() {
        known("requires", activity.links().requires());
        known("helped-by", activity.links().helpedBy());
        acyclic();
        raci();
        effort(activity.figures().effort().values());
        figures(activity.figures());
        tasks();
    }

    private void known(String field, List<String> codes) {
        codes.stream()
                .filter(code -> guide.findActivity(code).isEmpty())
                .forEach(code -> problem(
                        field,
                        "there is no activity \"" + code + "\"",
                        "Use the code of an activity such as T1, or remove it"));
    }

    private void acyclic() {
        if (guide.requirementsOf(activity.code()).contains(activity.code())) {
            problem("requires", "the activity requires itself through others", "Remove one of the requirements");
        }
    }

    private void raci() {
        if (activity.raci().categories(Involvement.ACCOUNTABLE).size() != 1) {
            problem("raci", "not exactly one category answers for it", "Give the letter A to exactly one category");
        }
        if (activity.raci().categories(Involvement.RESPONSIBLE).isEmpty()) {
            problem("raci", "no category does it", "Give the letter R to at least one category");
        }
    }

    private void effort(Collection<Integer> days) {
        if (days.isEmpty()) {
            problem("effort", "names no size", "Write days by number of people such as {10: 6, 50: 9, 250: 20}");
        }
        if (!List.copyOf(days).equals(days.stream().sorted().toList())) {
            problem("effort", "falls with the number of people", "Write days that stay equal or grow");
        }
    }

    private void figures(Figures figures) {
        between("importance", figures.importance(), 1, 5);
        between("return", figures.returnOnEffort(), 1, 5);
        between("template-factor", figures.templateFactor(), 0, 1);
        between("run-factor", figures.runFactor(), 0, 1);
    }

    private void between(String field, double value, int least, int most) {
        if (value < least || value > most) {
            problem(field, "is out of range", "Write a number from " + least + " to " + most);
        }
    }

    private void tasks() {
        Set<String> ids = new HashSet<>();
        for (Task task : activity.tasks()) {
            if (!ids.add(task.id())) {
                problem("tasks", "the id " + task.id() + " is there twice", "Give one of the two tasks another id");
            }
            if (task.minutes() < 1) {
                problem("tasks", "the task " + task.id() + " takes no time", "Write the minutes, at least 1");
            }
        }
    }

    private void problem(String field, String wrong, String remedy) {
        reader.problem(ActivityFiles.file(activity), field, wrong, remedy);
    }
}
