// SPDX-License-Identifier: Apache-2.0
package org.ourlet.people.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ourlet.people.People.Particulars;
import org.ourlet.people.Person;
import org.ourlet.people.PersonRules;

/** What is typed about a person; a field that was not sent is empty. */
public record PersonForm(
        String name, String email, String title, Boolean external, String halfDaysPerMonth, Long version) {

    static final PersonForm EMPTY = new PersonForm(null, null, null, null, null, null);

    public PersonForm(
            @Nullable String name,
            @Nullable String email,
            @Nullable String title,
            @Nullable Boolean external,
            @Nullable String halfDaysPerMonth,
            @Nullable Long version) {
        this.name = given(name);
        this.email = given(email);
        this.title = given(title);
        this.external = Boolean.TRUE.equals(external);
        this.halfDaysPerMonth = given(halfDaysPerMonth);
        this.version = version == null ? 0L : version;
    }

    static PersonForm of(Person person) {
        Integer halfDays = person.halfDaysPerMonth();
        return new PersonForm(
                person.name(),
                person.email(),
                person.title(),
                person.external(),
                halfDays == null ? "" : halfDays.toString(),
                person.version());
    }

    Map<String, String> problems() {
        return PersonRules.problems(name, email, title, halfDaysPerMonth);
    }

    /** Only after {@link #problems} is empty. */
    Particulars particulars() {
        Integer halfDays = halfDaysPerMonth.isBlank() ? null : Integer.valueOf(halfDaysPerMonth.strip());
        return new Particulars(name.strip(), new Person.Contact(email.strip(), title.strip()), external, halfDays);
    }

    private static String given(@Nullable String text) {
        return text == null ? "" : text;
    }
}
