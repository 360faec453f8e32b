// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ourlet.controls.Control;
import org.ourlet.controls.TreatmentAction;
import org.ourlet.controls.TreatmentPlan;
import org.ourlet.people.Person;
import org.ourlet.people.Team;

/**
 * The treatment plan as a table.
 *
 * @param actions those that the filter shows
 * @param show word of the filter
 */
public record PlanView(
        TreatmentPlan plan,
        List<TreatmentAction> actions,
        Show show,
        List<Control> controls,
        Team team,
        LocalDate today) {

    /** What the filter offers. */
    public enum Show {
        RUNNING,
        MINE,
        LATE,
        CLOSED,
        ALL;

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public List<Control> withoutAction() {
        return plan.withoutAction(controls);
    }

    public Optional<Control> control(TreatmentAction action) {
        return controls.stream()
                .filter(control -> control.id().equals(action.links().control()))
                .findFirst();
    }

    /** Empty when there is nobody. */
    public String person(@Nullable String id) {
        return id == null ? "" : team.find(id).map(Person::name).orElse("");
    }
}
