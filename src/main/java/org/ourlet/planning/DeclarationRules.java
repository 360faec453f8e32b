// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ourlet.guide.Activity;
import org.ourlet.guide.ActorCategory;
import org.ourlet.guide.Involvement;
import org.ourlet.guide.Task;
import org.ourlet.people.RoleAssignment;
import org.ourlet.people.Team;
import org.ourlet.shared.Refusal;

/**
 * Who may say what about an activity: the ISMS accountable about all of them, everybody else about those for which the own
 * category answers or which it does. Our own.
 */
final class DeclarationRules {

    static final int LONGEST_NOTE = 1000;
    static final int MOST_MINUTES = 2400;

    private DeclarationRules() {}

    static Optional<Refusal> refusal(Team team, @Nullable String person, Activity activity) {
        boolean allowed = team.assignments().stream()
                .filter(assignment -> assignment.person().equals(person))
                .map(RoleAssignment::category)
                .anyMatch(category -> mayDeclare(category, activity));
        return allowed ? Optional.empty() : Optional.of(PlanRefusal.NOT_YOUR_ACTIVITY);
    }

    private static boolean mayDeclare(ActorCategory category, Activity activity) {
        Set<Involvement> involvement = activity.raci().of(category);
        return category == ActorCategory.ISMS_ACCOUNTABLE
                || involvement.contains(Involvement.ACCOUNTABLE)
                || involvement.contains(Involvement.RESPONSIBLE);
    }

    static Optional<Refusal> refusal(Task task, String note) {
        if (!task.evidence().declared()) {
            return Optional.of(PlanRefusal.SEEN_BY_PROGRAM);
        }
        return note.length() > LONGEST_NOTE ? Optional.of(PlanRefusal.NOTE_TOO_LONG) : Optional.empty();
    }

    static Optional<Refusal> refusal(int minutes) {
        return minutes < 1 || minutes > MOST_MINUTES ? Optional.of(PlanRefusal.MINUTES_OUT_OF_RANGE) : Optional.empty();
    }
}
