// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ourlet.guide.Activity;
import org.ourlet.people.Person;

/**
 * An activity of a cycle with everything that is known and derived about it.
 *
 * @param complete all its outputs are established
 * @param responsible who does it: the one who was named, else whoever usually does; null when nobody is there for it
 */
public record ActivityState(
        Activity activity,
        ActivityStatus status,
        boolean complete,
        Readiness readiness,
        List<TaskState> tasks,
        PlannedActivity decided,
        @Nullable Person responsible) {

    public ActivityState {
        tasks = List.copyOf(tasks);
    }

    public String code() {
        return activity.code();
    }

    public Optional<TaskState> task(String id) {
        return tasks.stream().filter(state -> state.task().id().equals(id)).findFirst();
    }

    /** Minutes in the program that the open tasks take. */
    public int minutesLeft() {
        return openTasks().stream().mapToInt(state -> state.task().minutes()).sum();
    }

    public List<TaskState> openTasks() {
        return tasks.stream().filter(state -> !state.done()).toList();
    }

    public boolean begun() {
        return tasks.stream().anyMatch(TaskState::begun);
    }

    public @Nullable LocalDate due() {
        return decided.due();
    }

    public boolean isOverdueOn(LocalDate day) {
        return due() != null && !complete && day.isAfter(due());
    }

    /** Whether that person does it. */
    public boolean isDoneBy(String person) {
        return responsible != null && responsible.id().equals(person);
    }

    /** Somebody was asked by name to do it, and can. */
    public boolean isHandedOverToAnotherThan(String person) {
        return decided.responsible() != null
                && !Objects.equals(decided.responsible(), person)
                && responsible != null
                && responsible.signsIn();
    }

    /**
     * Whether the turn of a task has come: everything before it is done. A document can be prepared while an earlier one waits
     * for a decision; what a person has to say after a document waits until that one is there, and so does what comes of it.
     */
    public boolean isTurnOf(TaskState state) {
        return tasks.stream()
                .takeWhile(earlier -> !earlier.equals(state))
                .allMatch(earlier ->
                        earlier.done() || earlier.sent() && !state.declared() && !state.isAboutTheSameAs(earlier));
    }
}
