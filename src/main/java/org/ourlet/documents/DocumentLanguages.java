// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ourlet.organisation.Organisations;
import org.ourlet.shared.Actor;
import org.ourlet.shared.Change;
import org.ourlet.shared.Language;
import org.ourlet.shared.NotFound;
import org.ourlet.shared.OrganisationId;
import org.ourlet.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** In which language each document is written: as the organisation writes, or in another one. */
@Service
public class DocumentLanguages {

    private static final String AS_ORGANISATION = "organisation";

    private final DocumentTemplates templates;
    private final DocumentStore documents;
    private final DocumentLanguageStore languages;
    private final Organisations organisations;
    private final ApplicationEventPublisher events;

    DocumentLanguages(
            DocumentTemplates templates,
            DocumentStore documents,
            DocumentLanguageStore languages,
            Organisations organisations,
            ApplicationEventPublisher events) {
        this.templates = templates;
        this.documents = documents;
        this.languages = languages;
        this.organisations = organisations;
        this.events = events;
    }

    /**
     * Chooses the language of a document from its open draft on; what was sent keeps the language it was sent in.
     *
     * @param language null when it follows the organisation again
     * @return why it was not done, empty when it was
     */
    @Transactional
    public Optional<Refusal> choose(
            Actor actor, OrganisationId organisation, String code, @Nullable Language language) {
        if (templates.find(code).isEmpty()) {
            throw new NotFound();
        }
        Optional<Document> document = documents.find(organisation, code);
        if (document.flatMap(Document::inApproval).isPresent()) {
            return Optional.of(SaveOutcome.Refused.IN_APPROVAL);
        }
        Language now = language == null ? organisations.get(organisation).documentLanguage() : language;
        boolean chosenBefore = Objects.equals(languages.all(organisation).get(code), language);
        boolean written = document.filter(each -> each.open().isPresent() && each.language() != now)
                .isPresent();
        if (!chosenBefore || written) {
            languages.put(organisation, code, language);
            document.filter(each -> each.open().isPresent())
                    .ifPresent(each -> documents.update(organisation, each.id(), now, each.nextReview()));
            String said = language == null ? AS_ORGANISATION : language.code();
            events.publishEvent(
                    new Change(organisation, actor, "document.language-chosen", code, Map.of("language", said)));
        }
        return Optional.empty();
    }
}
