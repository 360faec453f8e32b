// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ourlet.controls.Applicability.Typed;
import org.ourlet.controls.ApplicabilityDecision.Choice;

/** What may be decided on a line. Answers message keys by field; empty when all is well. Our own. */
final class DecisionRules {

    private DecisionRules() {}

    static Map<String, String> problems(ApplicabilityLine line, Typed typed) {
        Map<String, String> problems = new LinkedHashMap<>();
        boolean overrules =
                typed.choice() != Choice.DERIVED && (typed.choice() == Choice.APPLICABLE) != line.derivedApplicable();
        if (overrules && typed.reason().isBlank()) {
            problems.put(
                    "reason",
                    line.derivedApplicable()
                            ? "controls.statement.reason-to-exclude"
                            : "controls.statement.reason-to-apply");
        }
        if (typed.reason().length() > ControlRules.LONGEST_EVIDENCE) {
            problems.put("reason", "controls.text-long");
        }
        boolean proven = typed.stated().state() == ImplementationState.PROVEN;
        boolean nothing =
                typed.stated().evidence().isBlank() && line.own().stream().noneMatch(Control::hasEvidence);
        if (proven && nothing && typed.choice() != Choice.EXCLUDED) {
            problems.put("evidence", "controls.statement.evidence-missing");
        }
        if (typed.stated().evidence().length() > ControlRules.LONGEST_EVIDENCE) {
            problems.put("evidence", "controls.text-long");
        }
        return problems;
    }
}
