// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ourlet.controls.Applicability.Typed;
import org.ourlet.controls.ApplicabilityDecision.Choice;
import org.ourlet.controls.ApplicabilityDecision.Stated;
import org.ourlet.controls.ApplicabilityLine;
import org.ourlet.controls.ImplementationState;

/** Reads what is decided on a line, and writes it back into the form. */
final class LineForm {

    private LineForm() {}

    /** @param asked what the address asked for: only, keys */
    static FormTexts of(ApplicabilityLine line, Map<String, String> asked) {
        Map<String, String> fields = new LinkedHashMap<>(asked);
        fields.put("choice", (line.applicable() ? Choice.APPLICABLE : Choice.EXCLUDED).name());
        fields.put("reason", line.ownReason());
        fields.put("state", stated(line));
        fields.put("evidence", line.ownEvidence());
        fields.put("version", String.valueOf(line.version()));
        return new FormTexts(fields);
    }

    private static String stated(ApplicabilityLine line) {
        return line.standing()
                .map(decision -> decision.stated().state())
                .map(Enum::name)
                .orElse("");
    }

    /** Without a choice, what is derived stays. */
    static Typed typed(FormTexts form) {
        Choice choice = Choice.DERIVED;
        for (Choice each : Choice.values()) {
            if (form.is("choice", each.name())) {
                choice = each;
            }
        }
        return new Typed(choice, form.text("reason"), new Stated(state(form), form.text("evidence")));
    }

    private static @Nullable ImplementationState state(FormTexts form) {
        for (ImplementationState state : ImplementationState.values()) {
            if (form.is("state", state.name())) {
                return state;
            }
        }
        return null;
    }
}
