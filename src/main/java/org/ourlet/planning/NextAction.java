// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning;

import java.util.List;
import org.ourlet.shared.Localized;

/**
 * What somebody should do next, and why.
 *
 * @param activity code, empty when it belongs to none
 * @param task id, empty when it is none
 * @param title what is decided, for an approval; empty in English otherwise: texts of tasks stand in the guide
 * @param path below the organisation's pages
 * @param score for tests and for whoever asks why
 */
public record NextAction(
        Kind kind,
        String activity,
        String task,
        Localized<String> title,
        int minutes,
        Reason reason,
        String path,
        int score) {

    private static final Localized<String> NO_TITLE = Localized.english("");

    /** What kind of thing is to be done. */
    public enum Kind {
        /** Answer the welcome questions. */
        INTERVIEW,
        /** Choose a level, which starts the first cycle. */
        LEVEL,
        /** A task of an activity. */
        TASK,
        /** Decide on something that waits for a decision. */
        APPROVAL,
        /** Catch up with work of one's own that is late. */
        OVERDUE,
        /** Nothing is to be done by this person now. */
        NONE
    }

    /**
     * The one sentence why: the term that counted most.
     *
     * @param parameters numbers, dates and names
     */
    public record Reason(Term term, List<Object> parameters) {

        public Reason {
            parameters = List.copyOf(parameters);
        }

        static Reason of(Term term, Object... parameters) {
            return new Reason(term, List.of(parameters));
        }
    }

    /** What an action can have in its favour, and why there can be none. */
    public enum Term {
        DEADLINE,
        UNBLOCKS,
        CLOSES_LEVEL,
        SOMEBODY_WAITS,
        STARTED,
        QUICK,
        /** Nothing in particular; it is the first in the order of the guide. */
        ORDER,
        INTERVIEW_FIRST,
        LEVEL_FIRST,
        NOTHING_YET,
        NOTHING_OPEN
    }

    static NextAction first(Kind kind, int minutes, Term term, String path) {
        return new NextAction(kind, "", "", NO_TITLE, minutes, Reason.of(term), path, 0);
    }

    static NextAction none(Term term) {
        return new NextAction(Kind.NONE, "", "", NO_TITLE, 0, Reason.of(term), "", 0);
    }

    static NextAction task(ActivityState activity, TaskState task, Score score) {
        return new NextAction(
                Kind.TASK,
                activity.code(),
                task.task().id(),
                NO_TITLE,
                task.task().minutes(),
                score.reason(),
                task.answer().path(),
                score.total());
    }

    static NextAction approval(String activity, String task, WaitingForApproval.Item item, Score score) {
        return new NextAction(
                Kind.APPROVAL,
                activity,
                task,
                item.title(),
                item.minutes(),
                score.reason(),
                item.path(),
                score.total());
    }

    static NextAction overdue(OverdueWork.Item item, Score score) {
        return new NextAction(
                Kind.OVERDUE,
                "",
                "",
                Localized.english(item.title()),
                item.minutes(),
                score.reason(),
                item.path(),
                score.total());
    }

    public boolean exists() {
        return kind != Kind.NONE;
    }
}
