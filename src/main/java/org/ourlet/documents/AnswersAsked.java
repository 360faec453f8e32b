// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.time.Clock;
import java.util.List;
import org.ourlet.guide.Guide;
import org.ourlet.planning.AsksOfPeople;
import org.ourlet.shared.Actor;
import org.ourlet.shared.NotFound;
import org.ourlet.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** Single questions that somebody was asked and has not answered. */
@Component
class AnswersAsked implements AsksOfPeople {

    private final AskedQuestionStore store;
    private final DocumentTemplates templates;
    private final Guide guide;
    private final Clock clock;

    AnswersAsked(AskedQuestionStore store, DocumentTemplates templates, Guide guide, Clock clock) {
        this.store = store;
        this.templates = templates;
        this.guide = guide;
        this.clock = clock;
    }

    @Override
    public List<Item> askedOf(OrganisationId organisation, Actor person) {
        return person.person() == null
                ? List.of()
                : store.waitingFor(organisation, person.person(), clock.instant()).stream()
                        .map(this::item)
                        .toList();
    }

    private Item item(AskedQuestion question) {
        DocumentTemplate template = templates.find(question.document()).orElseThrow(NotFound::new);
        return new Item(
                "documents.asked.answer",
                DocumentNews.subject(guide, template, "").name(),
                "/questions/" + question.id());
    }
}
