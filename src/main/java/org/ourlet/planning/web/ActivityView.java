// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ourlet.guide.Activity;
import org.ourlet.guide.Guide;
import org.ourlet.guide.GuideTexts;
import org.ourlet.guide.Input;
import org.ourlet.guide.Involvement;
import org.ourlet.guide.WorkProductStatus;
import org.ourlet.journal.JournalEntry;
import org.ourlet.people.Person;
import org.ourlet.planning.ActivityState;
import org.ourlet.planning.Plan;
import org.ourlet.planning.PlanOverview;
import org.ourlet.planning.TaskState;
import org.ourlet.planning.TimeNote;
import org.ourlet.webshell.Choice;
import org.ourlet.webshell.Page;

/**
 * One activity, always in the same order.
 *
 * @param stages of the whole plan, for the place in the cycle
 * @param after activities that wait for this one
 * @param mayDeclare the visitor may say that tasks are done
 * @param usual name of whoever usually does it, empty when nobody is there
 * @param people who can be named
 * @param history what was done, the latest first
 * @param typed what was typed in a form that was refused
 * @param problems sentences by field
 */
public record ActivityView(
        Guide guide,
        GuideTexts texts,
        Plan plan,
        ActivityState state,
        List<PlanOverview.StageOverview> stages,
        List<ActivityState> after,
        LocalDate today,
        boolean mayDeclare,
        List<Choice> people,
        List<TimeNote> timeNotes,
        List<JournalEntry> history,
        Map<String, String> typed,
        Map<String, String> problems) {

    public Activity activity() {
        return state.activity();
    }

    public WorkProductStatus product(String id) {
        return plan.products().of(id);
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    /** The value of the field with the date: as typed, else as decided. */
    public String due() {
        @Nullable LocalDate due = state.due();
        return typed.getOrDefault("due", due == null ? "" : due.toString());
    }

    /** The open task to go on with; empty when the activity waits or nothing is open. */
    public Optional<TaskState> next() {
        return state.openTasks().stream()
                .filter(task -> !task.sent() && state.isTurnOf(task))
                .findFirst();
    }

    /** Place of a task, from 1. */
    public int number(TaskState task) {
        return state.tasks().indexOf(task) + 1;
    }

    public List<Person> involved(Involvement involvement) {
        return plan.team().involved(activity(), involvement);
    }

    /** What the activity waits for, by name. */
    public List<Link> needs(Page page) {
        return state.readiness().shown(guide).stream()
                .map(blocker -> Words.link(page, guide, blocker))
                .toList();
    }

    public int minutesNoted() {
        return timeNotes.stream().mapToInt(TimeNote::minutes).sum();
    }

    /** Inputs that the organisation produces itself and has left out are not waited for. */
    public boolean leftOut(Input input) {
        return !input.external()
                && guide.workProduct(input.id()).activities().stream()
                        .noneMatch(code -> plan.find(code).isPresent());
    }
}
