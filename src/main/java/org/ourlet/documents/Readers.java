// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ourlet.guide.Guide;
import org.ourlet.notification.News;
import org.ourlet.people.People;
import org.ourlet.people.Person;
import org.ourlet.shared.Actor;
import org.ourlet.shared.Change;
import org.ourlet.shared.NotFound;
import org.ourlet.shared.OrganisationId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets single persons read restricted and confidential documents. */
@Service
public class Readers {

    private final DocumentTemplates templates;
    private final DocumentReaderStore store;
    private final People people;
    private final Guide guide;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Readers(
            DocumentTemplates templates,
            DocumentReaderStore store,
            People people,
            Guide guide,
            ApplicationEventPublisher events,
            Clock clock) {
        this.templates = templates;
        this.store = store;
        this.people = people;
        this.guide = guide;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Lets a person read a document, and tells her.
     *
     * @return why that person cannot be named
     */
    @Transactional
    public Optional<ReaderRefusal> name(Actor actor, OrganisationId organisation, String code, String person) {
        DocumentTemplate template = closed(code);
        Optional<Person> wanted = people.team(organisation).find(person);
        if (wanted.isEmpty()) {
            return Optional.of(ReaderRefusal.NOBODY);
        }
        if (!store.insert(organisation, code, person, actor, clock.instant())) {
            return Optional.of(ReaderRefusal.NAMED_BEFORE);
        }
        publish(organisation, actor, "document.reader-named", code, person);
        News.Subject subject = DocumentNews.subject(guide, template, "");
        events.publishEvent(
                new News(organisation, "documents.news.reader", subject, actor.name(), "", List.of(person)));
        return Optional.empty();
    }

    /** Takes the right back that {@link #name} gave. */
    @Transactional
    public void remove(Actor actor, OrganisationId organisation, String code, String person) {
        closed(code);
        if (!store.delete(organisation, code, person)) {
            throw new NotFound();
        }
        publish(organisation, actor, "document.reader-withdrawn", code, person);
    }

    private DocumentTemplate closed(String code) {
        return templates
                .find(code)
                .filter(template -> ReadingRules.Restriction.of(template.rules().classification())
                        .closed())
                .orElseThrow(NotFound::new);
    }

    private void publish(OrganisationId organisation, Actor actor, String action, String code, String person) {
        events.publishEvent(new Change(organisation, actor, action, code, Map.of("person", person)));
    }
}
