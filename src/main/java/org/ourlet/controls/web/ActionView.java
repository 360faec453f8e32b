// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ourlet.controls.ActionFile;
import org.ourlet.controls.TreatedRisk;
import org.ourlet.controls.TreatmentAction;
import org.ourlet.webshell.Choice;

/**
 * One action of the treatment plan: what is planned, and how far it is.
 *
 * @param action null for a new one
 * @param problems message keys by field
 * @param reports whether the visitor may say how far it is
 */
public record ActionView(
        @Nullable TreatmentAction action,
        FormTexts form,
        Map<String, String> problems,
        Offers offers,
        List<ActionFile> files,
        boolean reports) {

    /** What the select boxes offer. */
    public record Offers(
            List<Choice> owners,
            List<Choice> controls,
            List<Choice> priorities,
            List<Choice> states,
            List<Choice> verifiers,
            List<TreatedRisk> risks,
            String today) {}
}
