// SPDX-License-Identifier: Apache-2.0
package org.ourlet.organisation;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.ourlet.shared.Actor;
import org.ourlet.shared.Change;
import org.ourlet.shared.Ids;
import org.ourlet.shared.Language;
import org.ourlet.shared.NotFound;
import org.ourlet.shared.OrganisationId;
import org.ourlet.shared.StaleVersion;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Creating, finding and changing organisations. */
@Service
public class Organisations {

    private final OrganisationStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Organisations(OrganisationStore store, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /** Creates an organisation without anybody in it. */
    @Transactional
    public Organisation create(Actor actor, String name, ZoneId zone, Language documentLanguage) {
        OrganisationId id = new OrganisationId(Ids.next(clock.instant()));
        String slug = Slugs.of(name, store::taken);
        Organisation organisation = new Organisation(id, slug, name.strip(), zone, documentLanguage, 0);
        store.insert(id, organisation, clock.instant());
        events.publishEvent(new Change(id, actor, "organisation.created", id.value(), Map.of("name", name)));
        return organisation;
    }

    /** @throws NotFound when there is none */
    public Organisation get(OrganisationId id) {
        return store.find(id).orElseThrow(NotFound::new);
    }

    /** Every organisation by name, for whoever runs the installation. */
    public List<Organisation> all() {
        return store.all();
    }

    /** The language in which documents are written from now on. */
    @Transactional
    public void chooseDocumentLanguage(Actor actor, OrganisationId id, Language language) {
        Organisation now = get(id);
        Organisation changed = new Organisation(id, now.slug(), now.name(), now.zone(), language, now.version());
        if (!store.update(id, changed)) {
            throw new StaleVersion(
                    Map.of("documentLanguage", now.documentLanguage().code()), now.version());
        }
        events.publishEvent(new Change(
                id, actor, "organisation.document-language-chosen", id.value(), Map.of("language", language.code())));
    }
}
