// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ourlet.controls.ApplicabilityDecision;
import org.ourlet.controls.ApplicabilityLine;
import org.ourlet.controls.StatementOfApplicability;
import org.ourlet.controls.StatementWords;
import org.ourlet.shared.Language;
import org.ourlet.shared.Localized;

/**
 * One line of the statement of applicability on a screen of its own.
 *
 * @param problems message keys by field
 * @param history decisions, the latest first
 */
public record LineView(
        StatementOfApplicability statement,
        ApplicabilityLine line,
        FormTexts form,
        Map<String, String> problems,
        List<ApplicabilityDecision> history,
        StatementWords words,
        Language language) {

    public int place() {
        return statement.place(line.id());
    }

    /** Address of the line before or after, with what was asked for; empty at the ends. */
    public String beside(String base, int step) {
        return statement
                .beside(line.id(), step)
                .map(other -> base + "/" + other.id() + query())
                .orElse("");
    }

    /** Whether single keys work on this page. */
    public boolean keys() {
        return !form.is("keys", "off");
    }

    /** Whether only lines are visited that somebody should look at. */
    public boolean onlyOpen() {
        return form.is("only", "open");
    }

    public String query() {
        return query(keys());
    }

    public String query(boolean keys) {
        String only = onlyOpen() ? "only=open" : "";
        String off = keys ? "" : "keys=off";
        String both = only + (only.isEmpty() || off.isEmpty() ? "" : "&") + off;
        return both.isEmpty() ? "" : "?" + both;
    }

    /** The value of the attribute lang for a text: null when it is in the language of the page. */
    public @Nullable String lang(Localized<?> text) {
        Language shown = text.languageFor(language);
        return shown == language ? null : shown.code();
    }
}
