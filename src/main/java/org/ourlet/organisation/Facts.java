// SPDX-License-Identifier: Apache-2.0
package org.ourlet.organisation;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.ourlet.shared.Actor;
import org.ourlet.shared.Change;
import org.ourlet.shared.OrganisationId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What organisations say about themselves. */
@Service
public class Facts {

    private final FactStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Facts(FactStore store, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /** Everything said so far. */
    public Profile profileOf(OrganisationId organisation) {
        Map<FactKey, String> values = new HashMap<>();
        store.all(organisation).forEach(fact -> values.put(fact.key(), fact.value()));
        return new Profile(values);
    }

    /** Says something, or says it differently. What is said as before changes nothing. */
    @Transactional
    public void say(Actor actor, OrganisationId organisation, Map<FactKey, String> said) {
        Map<FactKey, String> before = profileOf(organisation).values();
        said.forEach((key, value) -> {
            if (!value.equals(before.get(key))) {
                store.save(organisation, new Fact(key, value, actor.account(), clock.instant(), 0));
                events.publishEvent(Change.of(organisation, actor, "fact.said", key.key()));
            }
        });
    }
}
