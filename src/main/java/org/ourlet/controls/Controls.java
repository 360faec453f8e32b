// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.ourlet.controls.Control.Links;
import org.ourlet.controls.Control.Wording;
import org.ourlet.controls.Control.Work;
import org.ourlet.shared.Actor;
import org.ourlet.shared.Change;
import org.ourlet.shared.Ids;
import org.ourlet.shared.NotFound;
import org.ourlet.shared.OrganisationId;
import org.ourlet.shared.StaleVersion;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the organisation does to protect itself. */
@Service
public class Controls {

    private final ControlStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Controls(ControlStore store, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /** What is typed about a control. */
    public record Particulars(Wording wording, Links links, Work work) {}

    /** All by number, those withdrawn too. */
    public List<Control> all(OrganisationId organisation) {
        return store.controls(organisation);
    }

    /** @throws NotFound when the organisation has no such control */
    public Control get(OrganisationId organisation, String id) {
        return all(organisation).stream()
                .filter(control -> control.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    @Transactional
    public Control add(Actor actor, OrganisationId organisation, Particulars typed) {
        Control control =
                new Control(Ids.next(clock.instant()), 0, typed.wording(), typed.links(), typed.work(), false, 0);
        int number = store.insert(organisation, control);
        events.publishEvent(change(organisation, actor, "control.added", control));
        return new Control(
                control.id(), number, control.wording(), control.links(), control.work(), false, control.version());
    }

    /** Adds several at once, as they were proposed. */
    @Transactional
    public List<Control> addAll(Actor actor, OrganisationId organisation, List<Particulars> typed) {
        int last = all(organisation).stream().mapToInt(Control::number).max().orElse(0);
        List<Control> added = IntStream.range(0, typed.size())
                .mapToObj(index -> new Control(
                        Ids.next(clock.instant()),
                        last + index + 1,
                        typed.get(index).wording(),
                        typed.get(index).links(),
                        typed.get(index).work(),
                        false,
                        0))
                .toList();
        if (!added.isEmpty()) {
            store.insert(organisation, added);
            added.forEach(control -> events.publishEvent(change(organisation, actor, "control.added", control)));
        }
        return added;
    }

    /**
     * Changes what is known of a control.
     *
     * @param version the one the form was made from
     * @throws StaleVersion when somebody changed it meanwhile
     */
    @Transactional
    public void change(Actor actor, OrganisationId organisation, String id, Particulars typed, long version) {
        Control now = get(organisation, id);
        if (!store.update(organisation, now.with(typed.wording(), typed.links(), typed.work(), version))) {
            throw new StaleVersion(ControlTexts.of(now), now.version());
        }
        events.publishEvent(change(organisation, actor, "control.changed", now));
    }

    /** From now on it counts no longer, or again. */
    @Transactional
    public void withdraw(Actor actor, OrganisationId organisation, String id, boolean withdrawn) {
        Control now = get(organisation, id);
        if (now.withdrawn() != withdrawn && store.update(organisation, now.withdrawn(withdrawn))) {
            String action = withdrawn ? "control.withdrawn" : "control.restored";
            events.publishEvent(change(organisation, actor, action, now));
        }
    }

    private static Change change(OrganisationId organisation, Actor actor, String action, Control control) {
        return new Change(organisation, actor, action, control.id(), Map.of("name", control.name()));
    }
}
