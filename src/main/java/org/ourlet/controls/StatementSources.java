// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Everything that a statement of applicability is derived from, except the decisions. */
public record StatementSources(List<TreatedRisk> risks, List<Control> controls, List<Obligation> obligations) {

    public StatementSources {
        risks = List.copyOf(risks);
        controls = controls.stream().filter(control -> !control.withdrawn()).toList();
        obligations = obligations.stream()
                .filter(obligation -> !obligation.withdrawn())
                .toList();
    }

    /** @param decisions the latest for each reference control */
    public StatementOfApplicability statement(ReferenceControls reference, List<ApplicabilityDecision> decisions) {
        Map<String, Set<Reason>> reasons = reasons(reference);
        Map<String, List<Control>> own = own(reference);
        Map<String, ApplicabilityDecision> decided =
                decisions.stream().collect(Collectors.toMap(ApplicabilityDecision::reference, each -> each));
        List<ApplicabilityLine> lines = reference.all().stream()
                .map(control -> new ApplicabilityLine(
                        control,
                        sorted(reasons.getOrDefault(control.id(), Set.of())),
                        own.getOrDefault(control.id(), List.of()),
                        decided.get(control.id())))
                .toList();
        return new StatementOfApplicability(lines, beyond(reference));
    }

    private static List<Reason> sorted(Set<Reason> reasons) {
        return reasons.stream().sorted(Comparator.comparing(Reason::kind)).toList();
    }

    private Map<String, Set<Reason>> reasons(ReferenceControls reference) {
        Map<String, Set<Reason>> reasons = new LinkedHashMap<>();
        risks.forEach(risk -> named(risk, reference).forEach(id -> add(reasons, id, Reason.of(risk))));
        obligations.forEach(
                each -> reference.current(each.references()).forEach(id -> add(reasons, id, Reason.of(each))));
        reference.all().stream()
                .filter(ReferenceControl::baseline)
                .forEach(control -> add(reasons, control.id(), Reason.BASELINE));
        controls.forEach(
                each -> reference.current(each.links().references()).forEach(id -> add(reasons, id, Reason.of(each))));
        return reasons;
    }

    /** What the treatment of a risk names, and what the controls answer that are linked to it. */
    private Set<String> named(TreatedRisk risk, ReferenceControls reference) {
        Set<String> named = new LinkedHashSet<>();
        risk.controls().forEach(text -> named.addAll(reference.namedIn(text)));
        controls.stream()
                .filter(control -> control.names(risk.ref()))
                .forEach(control ->
                        named.addAll(reference.current(control.links().references())));
        return named;
    }

    private static void add(Map<String, Set<Reason>> reasons, String id, Reason reason) {
        reasons.computeIfAbsent(id, key -> new LinkedHashSet<>()).add(reason);
    }

    private Map<String, List<Control>> own(ReferenceControls reference) {
        Map<String, List<Control>> own = new LinkedHashMap<>();
        controls.forEach(control -> reference
                .current(control.links().references())
                .forEach(id -> own.computeIfAbsent(id, key -> new ArrayList<>()).add(control)));
        return own;
    }

    private List<Control> beyond(ReferenceControls reference) {
        return controls.stream()
                .filter(control ->
                        reference.current(control.links().references()).isEmpty())
                .toList();
    }

    /** Risks to reduce for which nothing must become true yet, or nothing was chosen. */
    public List<TreatedRisk> risksWithoutControl() {
        return risks.stream()
                .filter(TreatedRisk::toReduce)
                .filter(risk -> risk.requirements().isEmpty() || !hasControl(risk))
                .toList();
    }

    private boolean hasControl(TreatedRisk risk) {
        return !risk.controls().isEmpty() || controls.stream().anyMatch(control -> control.names(risk.ref()));
    }
}
