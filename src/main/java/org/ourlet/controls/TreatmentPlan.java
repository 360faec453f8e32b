// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.ourlet.controls.TreatmentAction.State;
import org.ourlet.risk.Cost;

/** The actions of an organisation, the most urgent first (ISO/IEC 27001:2022, 6.1.3 e and 8.3). */
public record TreatmentPlan(List<TreatmentAction> actions) {

    private static final Comparator<TreatmentAction> ORDER = Comparator.comparing(
                    (TreatmentAction action) -> action.state() == State.DROPPED)
            .thenComparing(TreatmentAction::closed)
            .thenComparing(action -> action.schedule().priority())
            .thenComparing(action -> action.schedule().due(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(TreatmentAction::number);

    public TreatmentPlan {
        actions = actions.stream().sorted(ORDER).toList();
    }

    /** Those that are part of the plan: everything except what was dropped. */
    public List<TreatmentAction> counting() {
        return actions.stream()
                .filter(action -> action.state() != State.DROPPED)
                .toList();
    }

    public List<TreatmentAction> running() {
        return actions.stream().filter(TreatmentAction::running).toList();
    }

    public List<TreatmentAction> late(LocalDate today) {
        return actions.stream().filter(action -> action.lateOn(today)).toList();
    }

    public int closed() {
        return (int) actions.stream().filter(TreatmentAction::closed).count();
    }

    /** What the whole plan costs, as far as it is estimated. */
    public Cost cost() {
        return counting().stream()
                .map(action -> action.task().cost())
                .filter(Objects::nonNull)
                .reduce(Cost.NOTHING, Cost::plus);
    }

    public List<TreatmentAction> of(String control) {
        return counting().stream()
                .filter(action -> control.equals(action.links().control()))
                .toList();
    }

    /** Controls that are not in place and that no action works on. */
    public List<Control> withoutAction(List<Control> controls) {
        Set<String> worked = counting().stream()
                .map(action -> action.links().control())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return controls.stream()
                .filter(control -> !control.withdrawn() && control.state() != ControlState.IMPLEMENTED)
                .filter(control -> !worked.contains(control.id()))
                .toList();
    }
}
