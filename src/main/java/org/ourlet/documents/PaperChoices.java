// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.util.Map;
import org.ourlet.shared.Language;

/**
 * What an organisation has chosen for how its documents are.
 *
 * @param languages of single documents that do not follow the organisation, by code
 */
public record PaperChoices(Map<String, Language> languages) {

    /** Nothing was chosen. */
    static final PaperChoices NONE = new PaperChoices(Map.of());

    public PaperChoices {
        languages = Map.copyOf(languages);
    }
}
