// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ourlet.documents.letterhead.Letterhead;
import org.ourlet.shared.Language;

/**
 * What an organisation has chosen for how its documents are.
 *
 * @param languages of single documents that do not follow the organisation, by code
 * @param letterheads in order of time
 */
public record PaperChoices(Map<String, Language> languages, List<Letterhead> letterheads) {

    /** Nothing was chosen. */
    static final PaperChoices NONE = new PaperChoices(Map.of(), List.of());

    public PaperChoices {
        languages = Map.copyOf(languages);
        letterheads = List.copyOf(letterheads);
    }

    /** What a draft is drawn with. */
    Letterhead present() {
        return letterheads.isEmpty() ? Letterhead.PLAIN : letterheads.get(letterheads.size() - 1);
    }

    /** What a version is drawn with that was sent at a moment. */
    Letterhead at(Instant sent) {
        return Letterhead.at(letterheads, sent);
    }
}
