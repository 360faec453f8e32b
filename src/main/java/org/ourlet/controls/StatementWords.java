// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ourlet.webshell.Texts;

/** Says the reasons and the state of a line in words: the same ones on the page, in documents, tables and for programs. */
public final class StatementWords {

    private final Texts texts;

    public StatementWords(Texts texts) {
        this.texts = texts;
    }

    /** Why the line applies or not: what somebody wrote when it overrules, else what the program derived. */
    public String justification(ApplicabilityLine line) {
        if (line.overruled() && !line.ownReason().isBlank()) {
            return line.ownReason();
        }
        String derived = derived(line);
        return line.ownReason().isBlank() ? derived : derived + ". " + line.ownReason();
    }

    /** What the program derived, kind by kind. */
    public String derived(ApplicabilityLine line) {
        if (line.reasons().isEmpty()) {
            return texts.text("controls.reason.none");
        }
        List<String> groups = new ArrayList<>();
        for (Reason.Kind kind : Reason.Kind.values()) {
            List<Reason> ofKind =
                    line.reasons().stream().filter(each -> each.kind() == kind).toList();
            if (!ofKind.isEmpty()) {
                groups.add(group(kind, ofKind));
            }
        }
        return String.join("; ", groups);
    }

    private String group(Reason.Kind kind, List<Reason> reasons) {
        String sources = reasons.stream().map(Reason::source).collect(Collectors.joining(", "));
        return texts.text("controls.reason." + kind.name(), sources, reasons.size());
    }

    public String applies(boolean applicable) {
        return texts.text(applicable ? "controls.applies.yes" : "controls.applies.no");
    }

    /** Empty for a control that does not apply. */
    public String state(ApplicabilityLine line) {
        return line.applicable() ? state(line.state()) : "";
    }

    public String state(ImplementationState state) {
        return texts.text("controls.state." + state.name());
    }

    /** Codes of the organisation's controls and what proves them, in one line. */
    public String evidence(ApplicabilityLine line) {
        return String.join("; ", line.evidence());
    }
}
