// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourlet.webshell.Choice;

/**
 * What the catalogue suggests on the page of one risk.
 *
 * @param likelihood null for none
 * @param vulnerability null for none
 * @param controls not yet among those of the treatment
 */
public record SuggestionView(
        @Nullable Integer likelihood, @Nullable Integer vulnerability, List<Choice> controls) {

    static final SuggestionView NONE = new SuggestionView(null, null, List.of());

    public SuggestionView {
        controls = List.copyOf(controls);
    }
}
