// SPDX-License-Identifier: Apache-2.0
package org.ourlet.people;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ourlet.guide.Activity;
import org.ourlet.guide.ActorCategory;
import org.ourlet.guide.Involvement;

/** All persons of an organisation and what they hold, at one moment. Persons in order of their names. */
public record Team(List<Person> persons, List<RoleAssignment> assignments) {

    public Team {
        persons = List.copyOf(persons);
        assignments = List.copyOf(assignments);
    }

    public Optional<Person> find(String person) {
        return persons.stream().filter(each -> each.id().equals(person)).findFirst();
    }

    /** Those who hold the category, deputies last. */
    public List<Person> holders(ActorCategory category) {
        return assignments.stream()
                .filter(each -> each.category() == category)
                .sorted(Comparator.comparing(RoleAssignment::deputy))
                .flatMap(each -> find(each.person()).stream())
                .toList();
    }

    /** The first in line for the category. */
    public Optional<Person> holder(ActorCategory category) {
        return inLine(category, false).findFirst();
    }

    public Optional<Person> deputy(ActorCategory category) {
        return inLine(category, true).findFirst();
    }

    private Stream<Person> inLine(ActorCategory category, boolean deputy) {
        return assignments.stream()
                .filter(each -> each.category() == category && each.deputy() == deputy)
                .flatMap(each -> find(each.person()).stream());
    }

    public List<RoleAssignment> assignmentsOf(Person person) {
        return assignments.stream()
                .filter(each -> each.person().equals(person.id()))
                .sorted(Comparator.comparing(RoleAssignment::category))
                .toList();
    }

    /** Those who answer for, do, are consulted on or informed of an activity. */
    public List<Person> involved(Activity activity, Involvement involvement) {
        return activity.raci().categories(involvement).stream()
                .flatMap(category -> holders(category).stream())
                .distinct()
                .toList();
    }

    /** Who does the activity unless somebody else was named: the ISMS accountable where that category does it. */
    public Optional<Person> usualResponsible(Activity activity) {
        List<ActorCategory> doing = activity.raci().categories(Involvement.RESPONSIBLE);
        Stream<ActorCategory> order = doing.contains(ActorCategory.ISMS_ACCOUNTABLE)
                ? Stream.concat(Stream.of(ActorCategory.ISMS_ACCOUNTABLE), doing.stream())
                : doing.stream();
        return order.flatMap(category -> holder(category).stream()).findFirst();
    }

    /** Persons who hold two categories of which one checks the other, first in line. */
    public List<Incompatibility> incompatibilities() {
        return persons.stream()
                .flatMap(person -> incompatibilitiesOf(person).stream())
                .toList();
    }

    private List<Incompatibility> incompatibilitiesOf(Person person) {
        List<ActorCategory> held = assignmentsOf(person).stream()
                .filter(each -> !each.deputy())
                .map(RoleAssignment::category)
                .toList();
        return Incompatibilities.PAIRS.stream()
                .filter(pair -> held.containsAll(pair))
                .map(pair -> new Incompatibility(person, pair.get(0), pair.get(1)))
                .toList();
    }
}
