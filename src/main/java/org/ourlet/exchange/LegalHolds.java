// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ourlet.exchange.person.HeldOrganisation;
import org.ourlet.exchange.person.HoldRefusal;
import org.ourlet.exchange.person.LegalHold;
import org.ourlet.exchange.person.LegalHoldStore;
import org.ourlet.shared.Actor;
import org.ourlet.shared.Change;
import org.ourlet.shared.NotFound;
import org.ourlet.shared.OrganisationId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets and lifts legal holds, for an organisation itself and for whoever runs the installation. */
@Service
public class LegalHolds {

    private final LegalHoldStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LegalHolds(LegalHoldStore store, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    public Optional<LegalHold> of(OrganisationId organisation) {
        return store.find(organisation);
    }

    /** All organisations of the installation, by name. */
    public List<HeldOrganisation> all() {
        return store.all();
    }

    /** Whether one stands anywhere. */
    public boolean any() {
        return store.any();
    }

    /** The organisation sets one, or gives another reason. */
    @Transactional
    public Optional<HoldRefusal> set(Actor actor, OrganisationId organisation, String reason) {
        return store.find(organisation)
                .filter(LegalHold::byOperator)
                .map(hold -> HoldRefusal.OF_OPERATOR)
                .or(() -> put(actor, organisation, reason, false));
    }

    @Transactional
    public Optional<HoldRefusal> lift(Actor actor, OrganisationId organisation) {
        return lift(actor, organisation, false, HoldRefusal.OF_OPERATOR);
    }

    /**
     * Whoever runs the installation sets one. It takes the place of one that the organisation had set.
     *
     * @throws NotFound when there is no such organisation
     */
    @Transactional
    public void setByOperator(Actor actor, String organisation, String reason) {
        put(actor, known(organisation), reason, true);
    }

    /** @throws NotFound when there is no such organisation */
    @Transactional
    public Optional<HoldRefusal> liftByOperator(Actor actor, String organisation) {
        return lift(actor, known(organisation), true, HoldRefusal.OF_ORGANISATION);
    }

    private OrganisationId known(String organisation) {
        return store.all().stream()
                .map(HeldOrganisation::organisation)
                .filter(id -> id.value().equals(organisation))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private Optional<HoldRefusal> put(Actor actor, OrganisationId organisation, String reason, boolean operator) {
        store.put(organisation, new LegalHold(reason, actor, clock.instant(), operator));
        tell(actor, organisation, operator, "legal-hold.set", Map.of("reason", reason));
        return Optional.empty();
    }

    private Optional<HoldRefusal> lift(
            Actor actor, OrganisationId organisation, boolean operator, HoldRefusal ofTheOtherSide) {
        Optional<LegalHold> hold = store.find(organisation);
        if (hold.isPresent() && hold.get().byOperator() != operator) {
            return Optional.of(ofTheOtherSide);
        }
        if (store.remove(organisation)) {
            tell(actor, organisation, operator, "legal-hold.lifted", Map.of());
        }
        return Optional.empty();
    }

    /** In the journal of the organisation, and in that of the installation when its operator did it. */
    private void tell(
            Actor actor, OrganisationId organisation, boolean operator, String action, Map<String, String> details) {
        events.publishEvent(new Change(organisation, actor, action, organisation.value(), details));
        if (operator) {
            @Nullable OrganisationId installation = null;
            events.publishEvent(new Change(installation, actor, action, organisation.value(), details));
        }
    }
}
