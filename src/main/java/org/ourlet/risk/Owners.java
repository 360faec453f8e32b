// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk;

import org.ourlet.people.Person;
import org.ourlet.people.Team;

/** Finds the person behind the name of an owner: by name, else by what the person does. */
public final class Owners {

    private final Team team;

    public Owners(Team team) {
        this.team = team;
    }

    /** The owner with that name; linked to a person when exactly one goes by it. */
    public Owner named(String name) {
        if (name.isBlank()) {
            return Owner.NOBODY;
        }
        var byName = team.persons().stream()
                .filter(person -> person.name().equalsIgnoreCase(name))
                .toList();
        var found = byName.isEmpty()
                ? team.persons().stream()
                        .filter(person -> person.title().equalsIgnoreCase(name))
                        .toList()
                : byName;
        return new Owner(name, found.size() == 1 ? found.get(0).id() : null);
    }

    /** A person as owner; nobody when the key is empty or unknown. */
    public Owner person(String id) {
        return team.find(id)
                .map(person -> new Owner(person.name(), person.id()))
                .orElse(Owner.NOBODY);
    }

    /** The person who answers, when the owner stands for one that is still there. */
    public java.util.Optional<Person> of(Owner owner) {
        return owner.person() == null ? java.util.Optional.empty() : team.find(owner.person());
    }
}
