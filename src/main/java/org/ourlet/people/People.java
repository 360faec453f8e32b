// SPDX-License-Identifier: Apache-2.0
package org.ourlet.people;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ourlet.access.InvitationAccepted;
import org.ourlet.access.Invitations;
import org.ourlet.guide.ActorCategory;
import org.ourlet.organisation.Organisation;
import org.ourlet.shared.Actor;
import org.ourlet.shared.Change;
import org.ourlet.shared.Ids;
import org.ourlet.shared.NotFound;
import org.ourlet.shared.OrganisationId;
import org.ourlet.shared.Refusal;
import org.ourlet.shared.StaleVersion;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who takes part in the ISMS of an organisation, and as what. */
@Service
public class People {

    private final PersonStore store;
    private final Invitations invitations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    People(PersonStore store, Invitations invitations, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.invitations = invitations;
        this.events = events;
        this.clock = clock;
    }

    /** What is typed about a person. Time in half days per month, null when unknown. */
    public record Particulars(
            String name,
            Person.Contact contact,
            boolean external,
            @Nullable Integer halfDaysPerMonth) {}

    public Team team(OrganisationId organisation) {
        return store.team(organisation);
    }

    /** @throws NotFound when the organisation has no such person */
    public Person get(OrganisationId organisation, String person) {
        return team(organisation).find(person).orElseThrow(NotFound::new);
    }

    @Transactional
    public Person add(Actor actor, OrganisationId organisation, Particulars particulars) {
        Person person = person(Ids.next(clock.instant()), particulars, null, 0);
        store.insert(organisation, person);
        events.publishEvent(Change.of(organisation, actor, "person.added", person.id()));
        return person;
    }

    /**
     * Changes what is known of a person.
     *
     * @param version the one the form was made from
     * @throws StaleVersion when somebody changed the person meanwhile
     */
    @Transactional
    public void change(Actor actor, OrganisationId organisation, String id, Particulars particulars, long version) {
        Person now = get(organisation, id);
        if (!store.update(organisation, person(id, particulars, now.account(), version))) {
            throw new StaleVersion(PersonTexts.of(now), now.version());
        }
        events.publishEvent(Change.of(organisation, actor, "person.changed", id));
    }

    /** Gives a category to a person. The second first-in-line ISMS accountable is refused. */
    @Transactional
    public Optional<Refusal> assign(
            Actor actor, OrganisationId organisation, String person, ActorCategory category, boolean deputy) {
        Team team = team(organisation);
        Person assigned = team.find(person).orElseThrow(NotFound::new);
        Optional<Refusal> refusal = AssignmentRules.refusal(team, assigned, category, deputy);
        if (refusal.isEmpty()) {
            store.delete(organisation, person, category);
            store.insert(organisation, new RoleAssignment(Ids.next(clock.instant()), person, category, deputy));
            events.publishEvent(Change.of(organisation, actor, "role.assigned", person));
        }
        return refusal;
    }

    /** Takes a category from a person. Refused when nobody would be accountable for the ISMS afterwards. */
    @Transactional
    public Optional<Refusal> withdraw(Actor actor, OrganisationId organisation, String person, ActorCategory category) {
        Team team = team(organisation);
        Person held = team.find(person).orElseThrow(NotFound::new);
        Optional<Refusal> refusal = AssignmentRules.refusalToWithdraw(team, held, category);
        if (refusal.isEmpty() && store.delete(organisation, person, category)) {
            events.publishEvent(Change.of(organisation, actor, "role.withdrawn", person));
        }
        return refusal;
    }

    /** Makes a one-time link for a person with an e-mail address and no account; answers its secret, shown once. */
    @Transactional
    public String invite(Actor actor, Organisation organisation, String person) {
        Person invited = get(organisation.id(), person);
        if (invited.signsIn() || invited.email().isEmpty()) {
            throw new NotFound();
        }
        return invitations.invite(
                actor,
                organisation.id(),
                new Invitations.Invitee(person, invited.name(), invited.email(), organisation.name()));
    }

    /** Links an account to a person without one: the first account of an organisation, or a demo. */
    @Transactional
    public void link(OrganisationId organisation, String person, String account) {
        if (!store.link(organisation, person, account)) {
            throw new NotFound();
        }
    }

    @EventListener
    void accepted(InvitationAccepted accepted) {
        link(accepted.organisation(), accepted.person(), accepted.account());
    }

    private static Person person(String id, Particulars typed, @Nullable String account, long version) {
        return new Person(
                id, typed.name(), typed.contact(), typed.external(), typed.halfDaysPerMonth(), account, version);
    }
}
