// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.ourlet.shared.Actor;
import org.ourlet.shared.Change;
import org.ourlet.shared.Hash;
import org.ourlet.shared.Ids;
import org.ourlet.shared.NotFound;
import org.ourlet.shared.OrganisationId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One-time links by which a person of an organisation gets an account, or brings the one she has. */
@Service
public class Invitations {

    /** How long a link can be used. */
    public static final Duration VALIDITY = Duration.ofDays(14);

    private final InvitationStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Invitations(InvitationStore store, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /** Who is invited where. */
    public record Invitee(String person, String personName, String email, String organisationName) {}

    /** Makes a link, replacing an earlier one for the same person. Answers the secret; it is shown once and not kept. */
    @Transactional
    public String invite(Actor actor, OrganisationId organisation, Invitee invitee) {
        Instant now = clock.instant();
        String secret = Ids.secret();
        store.withdraw(organisation, invitee.person());
        store.insert(
                organisation,
                new InvitationStore.Row(Ids.next(now), invitee, Hash.of(secret), now, now.plus(VALIDITY)));
        events.publishEvent(Change.of(organisation, actor, "person.invited", invitee.person()));
        events.publishEvent(new LinkToSend(
                LinkToSend.Kind.INVITATION,
                organisation,
                invitee.organisationName(),
                invitee.email(),
                invitee.personName(),
                null,
                "/invitations/" + secret));
        return secret;
    }

    /** The invitation behind a link that can still be used. */
    public Optional<Invitation> open(String secret) {
        return store.findOpen(Hash.of(secret), clock.instant());
    }

    /** Uses the link: the person gets the account. The same link works once. */
    @Transactional
    public void accept(String secret, Account account) {
        Invitation invitation = open(secret).orElseThrow(NotFound::new);
        if (!store.markAccepted(invitation.organisation(), invitation.id(), clock.instant())) {
            throw new NotFound();
        }
        events.publishEvent(new InvitationAccepted(
                invitation.organisation(), invitation.invitee().person(), account.id(), account.name()));
        Actor actor = new Actor(account.id(), invitation.invitee().person(), account.name());
        events.publishEvent(new Change(
                invitation.organisation(),
                actor,
                "invitation.accepted",
                invitation.invitee().person(),
                Map.of()));
    }
}
