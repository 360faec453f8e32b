// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.ourlet.shared.Actor;
import org.ourlet.shared.Change;
import org.ourlet.shared.Ids;
import org.ourlet.shared.NotFound;
import org.ourlet.shared.OrganisationId;
import org.ourlet.shared.StaleVersion;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Laws and contracts that ask for reference controls. */
@Service
public class Obligations {

    private final ControlStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Obligations(ControlStore store, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /** All by name, those withdrawn too. */
    public List<Obligation> all(OrganisationId organisation) {
        return store.obligations(organisation);
    }

    /** @throws NotFound when the organisation has no such obligation */
    public Obligation get(OrganisationId organisation, String id) {
        return all(organisation).stream()
                .filter(obligation -> obligation.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    @Transactional
    public void add(
            Actor actor, OrganisationId organisation, Obligation.Kind kind, String name, List<String> references) {
        Obligation obligation = new Obligation(Ids.next(clock.instant()), kind, name, references, false, 0);
        store.insert(organisation, obligation);
        events.publishEvent(change(organisation, actor, "obligation.added", obligation));
    }

    /** @throws StaleVersion when somebody changed it meanwhile */
    @Transactional
    public void change(Actor actor, OrganisationId organisation, Obligation changed) {
        Obligation now = get(organisation, changed.id());
        if (!store.update(organisation, changed)) {
            throw new StaleVersion(
                    Map.of("name", now.name(), "references", String.join(" ", now.references())), now.version());
        }
        events.publishEvent(change(organisation, actor, "obligation.changed", changed));
    }

    /** From now on it asks for nothing, or again. */
    @Transactional
    public void withdraw(Actor actor, OrganisationId organisation, String id, boolean withdrawn) {
        Obligation now = get(organisation, id);
        if (now.withdrawn() != withdrawn && store.update(organisation, now.withdrawn(withdrawn))) {
            String action = withdrawn ? "obligation.withdrawn" : "obligation.restored";
            events.publishEvent(change(organisation, actor, action, now));
        }
    }

    private static Change change(OrganisationId organisation, Actor actor, String action, Obligation obligation) {
        return new Change(organisation, actor, action, obligation.id(), Map.of("name", obligation.name()));
    }
}
