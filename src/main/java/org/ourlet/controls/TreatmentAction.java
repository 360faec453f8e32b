// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ourlet.risk.Cost;

/**
 * One step of the risk treatment plan (ISO/IEC 27001:2022, 6.1.3 e): what is done, by whom, until when, and how one sees that it
 * worked.
 *
 * @param number as people say it, 1 for T-01
 */
public record TreatmentAction(
        String id, int number, Task task, Links links, Schedule schedule, Progress progress, long version) {

    /** What matters more comes first. */
    public enum Priority {
        FIRST,
        NEXT,
        LATER
    }

    /** How far it is. */
    public enum State {
        OPEN,
        UNDER_WAY,
        /** Done, tested, and somebody looked at the proof. */
        CLOSED,
        /** Taken out of the plan, with a reason. */
        DROPPED
    }

    /**
     * What is to be done.
     *
     * @param successCheck what somebody will look at to see that it works, empty for nothing yet
     * @param cost null while nobody estimated it
     */
    public record Task(
            String name,
            String successCheck,
            String resources,
            @Nullable Cost cost) {}

    /**
     * What it is for.
     *
     * @param control key of the organisation's control that it puts in place, null for none
     * @param risks refs of risks that it makes smaller
     */
    public record Links(@Nullable String control, List<String> risks) {

        public Links {
            risks = List.copyOf(risks);
        }
    }

    /**
     * Who and when.
     *
     * @param owner key of a person, null for nobody yet
     */
    public record Schedule(
            @Nullable String owner,
            Priority priority,
            @Nullable LocalDate start,
            @Nullable LocalDate due) {}

    /**
     * How far it is (W27).
     *
     * @param note what stands in the way, or why it was dropped
     * @param verifiedBy key of the person who looked at the proof, null while it is not closed
     */
    public record Progress(
            State state,
            String note,
            String evidence,
            @Nullable LocalDate closedOn,
            @Nullable String verifiedBy) {

        public static final Progress NONE = new Progress(State.OPEN, "", "", null, null);
    }

    /** As people say it, such as T-01. */
    public String code() {
        return "T-%02d".formatted(number);
    }

    public String name() {
        return task.name();
    }

    public State state() {
        return progress.state();
    }

    /** Whether something remains to be done. */
    public boolean running() {
        return state() == State.OPEN || state() == State.UNDER_WAY;
    }

    public boolean closed() {
        return state() == State.CLOSED;
    }

    public boolean lateOn(LocalDate today) {
        LocalDate due = schedule.due();
        return running() && due != null && due.isBefore(today);
    }

    /** Whether it has a person, a date and a check. */
    public boolean planned() {
        return schedule.owner() != null
                && schedule.due() != null
                && !task.successCheck().isBlank();
    }

    public boolean isOwnedBy(String person) {
        return person.equals(schedule.owner());
    }

    /** Whether the one who did it also looked at the proof: allowed, but said. */
    public boolean verifiedByItsOwner() {
        return Optional.ofNullable(progress.verifiedBy())
                .filter(verifier -> verifier.equals(schedule.owner()))
                .isPresent();
    }

    TreatmentAction with(Task task, Links links, Schedule schedule, long asOf) {
        return new TreatmentAction(id, number, task, links, schedule, progress, asOf);
    }

    TreatmentAction with(Progress progress, long asOf) {
        return new TreatmentAction(id, number, task, links, schedule, progress, asOf);
    }
}
