// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ourlet.controls.Obligation;
import org.ourlet.webshell.Choice;

/**
 * Laws and contracts, and the form of one.
 *
 * @param edited the one in the form, null for a new one
 * @param problems message keys by field
 */
public record ObligationsView(
        List<Obligation> obligations,
        @Nullable Obligation edited,
        FormTexts form,
        Map<String, String> problems,
        List<Choice> kinds) {}
