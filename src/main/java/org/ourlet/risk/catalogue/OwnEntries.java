// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.catalogue;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ourlet.shared.Actor;
import org.ourlet.shared.Change;
import org.ourlet.shared.Language;
import org.ourlet.shared.NotFound;
import org.ourlet.shared.OrganisationId;
import org.ourlet.shared.StaleVersion;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the own catalogue of an organisation. Risks that came from an entry keep the words that they were made with. */
@Service
public class OwnEntries {

    private final OwnEntryStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OwnEntries(OwnEntryStore store, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    public OwnCatalogue all(OrganisationId organisation) {
        return new OwnCatalogue(store.all(organisation));
    }

    /** @throws NotFound when the organisation has no such entry */
    public OwnEntry get(OrganisationId organisation, String id) {
        return all(organisation).find(id).orElseThrow(NotFound::new);
    }

    /** Adds what somebody typed; @return its key. */
    @Transactional
    public String add(Actor actor, OrganisationId organisation, OwnEntry typed, Language language) {
        OwnEntry entry = typed.keyed(clock.instant());
        store.insert(organisation, List.of(entry));
        tell(actor, organisation, "risk-catalogue.added", entry, language);
        return entry.id();
    }

    /**
     * Changes an entry. One that came from a file is no longer changed by files.
     *
     * @throws StaleVersion when somebody changed it meanwhile
     */
    @Transactional
    public void change(Actor actor, OrganisationId organisation, OwnEntry entry, Language language) {
        OwnEntry now = get(organisation, entry.id());
        if (!store.update(organisation, entry)) {
            throw new StaleVersion(Map.of("name", name(now, language)), now.version());
        }
        tell(actor, organisation, "risk-catalogue.changed", entry, language);
    }

    /** Stops proposing an entry, or proposes it again; nothing when that is so already. */
    @Transactional
    public void retire(Actor actor, OrganisationId organisation, String id, boolean retired, Language language) {
        OwnEntry entry = get(organisation, id);
        if (entry.retired() != retired && store.update(organisation, entry.retired(retired))) {
            tell(actor, organisation, retired ? "risk-catalogue.retired" : "risk-catalogue.returned", entry, language);
        }
    }

    /** Takes in what a file holds: new entries, and changed ones in the place of those with the same key. */
    @Transactional
    public void takeIn(Actor actor, OrganisationId organisation, String file, Taken taken) {
        store.insert(organisation, taken.fresh());
        store.replace(organisation, taken.changed());
        String entries = String.valueOf(taken.fresh().size() + taken.changed().size());
        events.publishEvent(new Change(
                organisation, actor, "risk-catalogue.taken-in", "catalogue", Map.of("entries", entries, "file", file)));
    }

    /** What a file brings: entries that are new, and entries that are changed. */
    public record Taken(List<OwnEntry> fresh, List<OwnEntry> changed) {
        public Taken {
            fresh = List.copyOf(fresh);
            changed = List.copyOf(changed);
        }
    }

    private void tell(Actor actor, OrganisationId organisation, String action, OwnEntry entry, Language language) {
        events.publishEvent(new Change(organisation, actor, action, entry.id(), Map.of("name", name(entry, language))));
    }

    private static String name(OwnEntry entry, Language language) {
        return Objects.requireNonNull(entry.words().in(language)).name();
    }
}
