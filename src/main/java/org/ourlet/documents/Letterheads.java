// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ourlet.documents.letterhead.AccentColour;
import org.ourlet.documents.letterhead.Letterhead;
import org.ourlet.documents.letterhead.Logo;
import org.ourlet.shared.Actor;
import org.ourlet.shared.Change;
import org.ourlet.shared.Ids;
import org.ourlet.shared.OrganisationId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Logo and colour of an organisation's documents. */
@Service
public class Letterheads {

    private final LetterheadStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Letterheads(LetterheadStore store, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /** The one with which documents are drawn now. */
    public Letterhead present(OrganisationId organisation) {
        return Letterhead.at(store.all(organisation), clock.instant());
    }

    /** The picture of a letterhead; empty when there is none. */
    public Optional<byte[]> logo(OrganisationId organisation, Letterhead letterhead) {
        return letterhead.logo() == null ? Optional.empty() : store.logo(organisation, letterhead.id());
    }

    /** The picture of a letterhead by its key; empty when there is none. */
    public Optional<byte[]> logo(OrganisationId organisation, String letterhead) {
        return store.logo(organisation, letterhead);
    }

    /**
     * Chooses colour and logo from now on.
     *
     * @param logo null when the present one stays
     */
    @Transactional
    public void choose(Actor actor, OrganisationId organisation, AccentColour accent, @Nullable Logo logo) {
        Letterhead present = present(organisation);
        if (logo == null && accent.equals(present.accent())) {
            return;
        }
        byte @Nullable [] picture = logo == null ? logo(organisation, present).orElse(null) : logo.png();
        replace(actor, organisation, accent, logo == null ? present.logo() : logo.size(), picture);
    }

    /** From now on there is no logo. */
    @Transactional
    public void removeLogo(Actor actor, OrganisationId organisation) {
        Letterhead present = present(organisation);
        if (present.logo() != null) {
            replace(actor, organisation, present.accent(), null, null);
        }
    }

    private void replace(
            Actor actor,
            OrganisationId organisation,
            AccentColour accent,
            Letterhead.@Nullable Size size,
            byte @Nullable [] picture) {
        Instant now = clock.instant();
        store.removeUnused(organisation);
        store.insert(organisation, new Letterhead(Ids.next(now), accent, size, now), picture);
        events.publishEvent(new Change(
                organisation,
                actor,
                "letterhead.chosen",
                "letterhead",
                Map.of("accent", accent.hex(), "logo", String.valueOf(size != null))));
    }
}
