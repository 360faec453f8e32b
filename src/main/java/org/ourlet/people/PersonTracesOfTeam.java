// SPDX-License-Identifier: Apache-2.0
package org.ourlet.people;

import java.util.Optional;
import org.ourlet.exchange.person.PersonDirectory;
import org.ourlet.exchange.person.PersonTraces;
import org.ourlet.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** Tells by what a person is found in the rows of the organisation. */
@Component
class PersonTracesOfTeam implements PersonDirectory {

    private final PersonStore store;

    PersonTracesOfTeam(PersonStore store) {
        this.store = store;
    }

    @Override
    public Optional<PersonTraces> find(OrganisationId organisation, String person) {
        Team team = store.team(organisation);
        return team.find(person).map(found -> traces(team, found));
    }

    private static PersonTraces traces(Team team, Person person) {
        boolean unique = team.persons().stream()
                .noneMatch(
                        other -> !other.id().equals(person.id()) && other.name().equalsIgnoreCase(person.name()));
        boolean holdsRoles = !team.assignmentsOf(person).isEmpty();
        return new PersonTraces(person.id(), person.name(), person.email(), person.account(), unique, holdsRoles);
    }
}
