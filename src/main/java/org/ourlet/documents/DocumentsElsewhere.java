// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ourlet.guide.Guide;
import org.ourlet.shared.Actor;
import org.ourlet.shared.Change;
import org.ourlet.shared.Ids;
import org.ourlet.shared.NotFound;
import org.ourlet.shared.OrganisationId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Documents and records that an organisation has outside the program. */
@Service
public class DocumentsElsewhere {

    /** The promise of the management, which is given in the program, and the register that the program keeps. */
    private static final Set<String> HERE_ALONE = Set.of("W01", Register.ITSELF);

    private final Guide guide;
    private final DocumentTemplates templates;
    private final DocumentStore documents;
    private final KeptElsewhereStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DocumentsElsewhere(
            Guide guide,
            DocumentTemplates templates,
            DocumentStore documents,
            KeptElsewhereStore store,
            ApplicationEventPublisher events,
            Clock clock) {
        this.guide = guide;
        this.templates = templates;
        this.documents = documents;
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /** Whether the work product can be said to be kept elsewhere, with or without a template here. */
    public boolean possible(String workProduct) {
        boolean known = guide.findWorkProduct(workProduct).isPresent()
                || templates.find(workProduct).isPresent();
        return known && !HERE_ALONE.contains(workProduct);
    }

    /**
     * Says where a document or record is kept. What was said of it before no longer holds.
     *
     * @return why not: it was begun here
     */
    @Transactional
    public Optional<SaveOutcome.Refused> declare(
            Actor actor, OrganisationId organisation, String workProduct, String title, String place, LocalDate dated) {
        if (!possible(workProduct)) {
            throw new NotFound();
        }
        if (documents.find(organisation, workProduct).isPresent()) {
            return Optional.of(SaveOutcome.Refused.BEGUN_HERE);
        }
        store.withdraw(organisation, workProduct, clock.instant());
        KeptElsewhere kept = new KeptElsewhere(
                Ids.next(clock.instant()), workProduct, title, place, dated, actor.name(), clock.instant());
        store.insert(organisation, kept, actor);
        events.publishEvent(
                new Change(organisation, actor, "document.kept-elsewhere", workProduct, Map.of("title", title)));
        return Optional.empty();
    }

    /** Takes back what was said. */
    @Transactional
    public void withdraw(Actor actor, OrganisationId organisation, String workProduct) {
        if (!store.withdraw(organisation, workProduct, clock.instant())) {
            throw new NotFound();
        }
        events.publishEvent(Change.of(organisation, actor, "document.no-longer-elsewhere", workProduct));
    }
}
