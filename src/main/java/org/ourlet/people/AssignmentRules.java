// SPDX-License-Identifier: Apache-2.0
package org.ourlet.people;

import java.util.List;
import java.util.Optional;
import org.ourlet.guide.ActorCategory;
import org.ourlet.shared.Refusal;

/** Rules on who may hold what. Our own. */
final class AssignmentRules {

    private AssignmentRules() {}

    /** Why an assignment or its withdrawal is refused. */
    record Refused(Reason reason, List<Object> parameters) implements Refusal {

        @Override
        public String messageKey() {
            return reason.key;
        }
    }

    /** The reasons, each with its message. */
    enum Reason {
        ACCOUNTABLE_EXISTS("people.refused.accountable-exists"),
        LAST_ACCOUNTABLE("people.refused.last-accountable");

        private final String key;

        Reason(String key) {
            this.key = key;
        }
    }

    static Optional<Refusal> refusal(Team team, Person person, ActorCategory category, boolean deputy) {
        if (category != ActorCategory.ISMS_ACCOUNTABLE || deputy) {
            return deputy ? refusalToWithdraw(team, person, category) : Optional.empty();
        }
        return team.holder(category)
                .filter(holder -> !holder.id().equals(person.id()))
                .map(holder -> new Refused(Reason.ACCOUNTABLE_EXISTS, List.of(holder.name())));
    }

    static Optional<Refusal> refusalToWithdraw(Team team, Person person, ActorCategory category) {
        boolean last = category == ActorCategory.ISMS_ACCOUNTABLE
                && team.holder(category).filter(person::equals).isPresent();
        return last ? Optional.of(new Refused(Reason.LAST_ACCOUNTABLE, List.of(person.name()))) : Optional.empty();
    }
}
