// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ourlet.shared.Language;

/**
 * Logo and colour of the documents.
 *
 * @param accent as it was typed
 * @param logo where the present logo is, empty when there is none
 * @param sample HTML of a short document with what is in force
 * @param language of the sample
 * @param problems sentences by field
 */
public record LetterheadView(
        String accent, String logo, String sample, Language language, Map<String, String> problems) {

    public LetterheadView {
        problems = Collections.unmodifiableMap(new LinkedHashMap<>(problems));
    }
}
