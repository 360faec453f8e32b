// SPDX-License-Identifier: Apache-2.0
package org.ourlet.guide;

import org.ourlet.shared.Localized;

/** An entry of the glossary. */
public record Term(String slug, String source, Localized<TermText> texts) {

    /**
     * @param definition plain text
     * @param more an everyday example, empty when none is needed
     */
    public record TermText(String term, String definition, String more) {}
}
