// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.util.Optional;
import org.ourlet.shared.Language;
import org.ourlet.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** Reads what an organisation has chosen for how its documents are. */
@Component
class CurrentPaperChoices {

    private final DocumentLanguageStore languages;
    private final LetterheadStore letterheads;

    CurrentPaperChoices(DocumentLanguageStore languages, LetterheadStore letterheads) {
        this.languages = languages;
        this.letterheads = letterheads;
    }

    PaperChoices of(OrganisationId organisation) {
        return new PaperChoices(languages.all(organisation), letterheads.all(organisation));
    }

    /** The language that was chosen for a document; empty when it follows the organisation. */
    Optional<Language> languageOf(OrganisationId organisation, String document) {
        return Optional.ofNullable(languages.all(organisation).get(document));
    }
}
