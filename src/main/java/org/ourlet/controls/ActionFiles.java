// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls;

import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ourlet.documents.file.FileVerdict;
import org.ourlet.shared.Actor;
import org.ourlet.shared.Change;
import org.ourlet.shared.Hash;
import org.ourlet.shared.Ids;
import org.ourlet.shared.NotFound;
import org.ourlet.shared.OrganisationId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files that prove actions. What somebody looked at when an action was closed stays as it was. */
@Service
public class ActionFiles {

    /** 8 MB, as the page says. */
    public static final int MOST_BYTES = 8 * 1024 * 1024;

    private static final int MOST = 10;

    private final ActionFileStore store;
    private final TreatmentPlans plans;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ActionFiles(ActionFileStore store, TreatmentPlans plans, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.plans = plans;
        this.events = events;
        this.clock = clock;
    }

    /** The oldest first. */
    public List<ActionFile> of(OrganisationId organisation, String action) {
        return store.of(organisation, action);
    }

    /** @throws NotFound when the action has no such file */
    public ActionFile get(OrganisationId organisation, String action, String file) {
        return store.of(organisation, action).stream()
                .filter(each -> each.id().equals(file))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** @return the key of the message why the file is not kept; empty when it is */
    @Transactional
    public Optional<String> add(Actor actor, OrganisationId organisation, String action, FileVerdict.Accepted given) {
        TreatmentAction found = plans.get(organisation, action);
        List<ActionFile> present = store.of(organisation, action);
        if (!found.running()) {
            return Optional.of("controls.file.closed");
        }
        if (present.size() >= MOST) {
            return Optional.of("controls.file.too-many");
        }
        Instant now = clock.instant();
        byte[] content = given.bytes();
        ActionFile file = new ActionFile(
                Ids.next(now), given.name(), given.type(), content.length, Hash.of(content), actor.name(), now);
        if (present.stream().noneMatch(each -> each.hash().equals(file.hash()))) {
            store.insert(organisation, action, file, content);
            publish(organisation, actor, "action.file-brought", found, file);
        }
        return Optional.empty();
    }

    /** @return the key of the message why the file stays; empty when it is gone */
    @Transactional
    public Optional<String> remove(Actor actor, OrganisationId organisation, String action, String id) {
        TreatmentAction found = plans.get(organisation, action);
        ActionFile file = get(organisation, action, id);
        if (!found.running()) {
            return Optional.of("controls.file.closed");
        }
        store.delete(organisation, file);
        publish(organisation, actor, "action.file-removed", found, file);
        return Optional.empty();
    }

    private void publish(
            OrganisationId organisation, Actor actor, String what, TreatmentAction action, ActionFile file) {
        Map<String, String> details = Map.of("name", action.name(), "file", file.name(), "hash", file.hash());
        events.publishEvent(new Change(organisation, actor, what, action.id(), details));
    }

    public InputStream content(OrganisationId organisation, ActionFile file) {
        return store.content(organisation, file);
    }
}
