// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourlet.controls.ApplicabilityLine;
import org.ourlet.controls.ReferenceControls;
import org.ourlet.controls.StatementOfApplicability;
import org.ourlet.controls.StatementWords;
import org.ourlet.shared.Language;
import org.ourlet.shared.Localized;
import org.ourlet.webshell.Choice;

/**
 * The statement of applicability as a table.
 *
 * @param lines those that the filter shows
 */
public record StatementView(
        StatementOfApplicability statement,
        List<ApplicabilityLine> lines,
        Filter filter,
        ReferenceControls reference,
        StatementWords words,
        Language language) {

    /** What the select boxes offer, and whether one of them leaves something out. */
    public record Filter(List<Choice> themes, List<Choice> applies, List<Choice> states, boolean used) {}

    public int open() {
        return statement.count(ApplicabilityLine::open);
    }

    /** Lines that apply for a reason and that nobody has looked at. */
    public int confirmable() {
        return statement.count(line -> !line.decided() && line.derivedApplicable());
    }

    /** The value of the attribute lang for a text: null when it is in the language of the page. */
    public @Nullable String lang(Localized<?> text) {
        Language shown = text.languageFor(language);
        return shown == language ? null : shown.code();
    }
}
