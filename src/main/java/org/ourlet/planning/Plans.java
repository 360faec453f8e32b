// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ourlet.guide.Guide;
import org.ourlet.organisation.Organisation;
import org.ourlet.organisation.Organisations;
import org.ourlet.shared.Actor;
import org.ourlet.shared.Change;
import org.ourlet.shared.Ids;
import org.ourlet.shared.OrganisationId;
import org.ourlet.shared.Refusal;
import org.ourlet.shared.StaleVersion;
import org.ourlet.tailoring.Selection;
import org.ourlet.tailoring.SelectionCheck;
import org.ourlet.tailoring.Tailoring;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which level an organisation has chosen, since when. */
@Service
public class Plans {

    private final CycleStore store;
    private final Organisations organisations;
    private final Tailoring tailoring;
    private final Guide guide;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Plans(
            CycleStore store,
            Organisations organisations,
            Tailoring tailoring,
            Guide guide,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.organisations = organisations;
        this.tailoring = tailoring;
        this.guide = guide;
        this.events = events;
        this.clock = clock;
    }

    /** The cycle that is running; empty before a level was chosen. */
    public Optional<PdcaCycle> current(OrganisationId organisation) {
        return store.current(organisation);
    }

    /** Today in the zone of the organisation. */
    public LocalDate today(OrganisationId organisation) {
        return today(organisations.get(organisation));
    }

    private LocalDate today(Organisation organisation) {
        return LocalDate.now(clock.withZone(organisation.zone()));
    }

    /**
     * Chooses what the organisation does. The first choice starts its first cycle; a later one changes the running cycle
     * and loses nothing: what was done in activities that fall out stays and comes back with them.
     *
     * @param version of the running cycle when the choice was made, null for the first choice
     * @return why the selection is refused; empty when it was saved
     * @throws StaleVersion when somebody chose otherwise meanwhile
     */
    @Transactional
    public Optional<Refusal> choose(
            Actor actor, OrganisationId organisation, Collection<String> activities, @Nullable Long version) {
        Selection selection = tailoring.selection(activities);
        SelectionCheck check = tailoring.check(selection.codes());
        if (selection.codes().isEmpty()) {
            return Optional.of(LevelRefusal.EMPTY);
        }
        if (!check.closed()) {
            return Optional.of(LevelRefusal.incoherent(check.missing()));
        }
        save(organisation, selection, check.level(), version);
        events.publishEvent(new Change(
                organisation, actor, "level.chosen", "level", Map.of("level", Integer.toString(check.level()))));
        return Optional.empty();
    }

    private void save(OrganisationId organisation, Selection selection, int level, @Nullable Long version) {
        Optional<PdcaCycle> running = store.current(organisation);
        if (running.isEmpty()) {
            store.insert(organisation, first(organisation, selection, level));
            return;
        }
        PdcaCycle now = running.get();
        PdcaCycle changed = new PdcaCycle(
                now.id(),
                now.number(),
                level,
                selection,
                guide.edition().number(),
                now.startedOn(),
                version == null ? -1 : version);
        if (!store.update(organisation, changed)) {
            throw new StaleVersion(Map.of("level", Integer.toString(now.level())), now.version());
        }
    }

    private PdcaCycle first(OrganisationId organisation, Selection selection, int level) {
        return new PdcaCycle(
                Ids.next(clock.instant()), 1, level, selection, guide.edition().number(), today(organisation), 0);
    }
}
