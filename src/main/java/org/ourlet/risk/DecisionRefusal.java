// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk;

import java.util.List;
import java.util.Set;
import org.ourlet.shared.Refusal;

/**
 * Why an assessment or a treatment cannot be called good enough: risks that nobody rated; or risks to reduce of which nobody
 * said what has to be true, or with which control. ISSRM: controls implement security requirements, which refine a treatment.
 *
 * @param refs the risks, in their order
 */
public record DecisionRefusal(Why why, List<String> refs) implements Refusal {

    /** What is missing. */
    public enum Why {
        NO_RISKS("no-risks"),
        NOT_RATED("not-rated"),
        WITHOUT_CONTROL("without-control");

        private final String word;

        Why(String word) {
            this.word = word;
        }
    }

    /** As many are named; more would be a page of numbers. */
    private static final int NAMED = 10;

    public DecisionRefusal {
        refs = List.copyOf(refs);
    }

    /** Of an assessment that is not rated as a whole: what is not rated is never zero. */
    static DecisionRefusal of(RiskEvaluation evaluation) {
        List<String> refs = evaluation.risks().stream()
                .filter(risk -> !risk.rated())
                .map(EvaluatedRisk::ref)
                .sorted(Refs.ORDER)
                .toList();
        return new DecisionRefusal(evaluation.risks().isEmpty() ? Why.NO_RISKS : Why.NOT_RATED, refs);
    }

    /**
     * Of a treatment.
     *
     * @param answered refs of risks against which a control of the organisation works
     */
    static DecisionRefusal of(RiskAssessment assessment, Set<String> answered) {
        return new DecisionRefusal(
                Why.WITHOUT_CONTROL,
                assessment.risks().stream()
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
        return why == Why.NO_RISKS || !refs.isEmpty();
    }

    @Override
    public String messageKey() {
        return "risk.decision." + why.word;
    }

    @Override
    public List<Object> parameters() {
        return List.of(
                refs.size(), String.join(", ", refs.subList(0, Math.min(NAMED, refs.size()))), refs.size() - NAMED);
    }
}
