// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk;

import java.util.List;
import java.util.Set;
import org.ourlet.shared.Refusal;

/**
 * Why the treatment cannot be called good enough: risks to reduce of which nobody said what has to be true, or with which
 * control. ISSRM: controls implement security requirements, which refine a treatment.
 *
 * @param refs the risks, in their order
 */
public record DecisionRefusal(List<String> refs) implements Refusal {

    /** As many are named; more would be a page of numbers. */
    private static final int NAMED = 10;

    public DecisionRefusal {
        refs = List.copyOf(refs);
    }

    /** @param answered refs of risks against which a control of the organisation works */
    static DecisionRefusal of(RiskAssessment assessment, Set<String> answered) {
        return new DecisionRefusal(assessment.risks().stream()
                .filter(risk -> incomplete(risk, answered))
                .map(Risk::ref)
                .sorted(Refs.ORDER)
                .toList());
    }

    private static boolean incomplete(Risk risk, Set<String> answered) {
        RiskTreatment treatment = risk.treatment();
        boolean control = !treatment.controls().isEmpty() || answered.contains(risk.ref());
        return treatment.decision() != null
                && treatment.decision().callsForControls()
                && (treatment.securityRequirements().isEmpty() || !control);
    }

    boolean any() {
        return !refs.isEmpty();
    }

    @Override
    public String messageKey() {
        return "risk.decision.without-control";
    }

    @Override
    public List<Object> parameters() {
        return List.of(
                refs.size(), String.join(", ", refs.subList(0, Math.min(NAMED, refs.size()))), refs.size() - NAMED);
    }
}
