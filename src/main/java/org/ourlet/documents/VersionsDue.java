// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.ourlet.people.Person;
import org.ourlet.planning.OverdueWork;
import org.ourlet.shared.Language;
import org.ourlet.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** Versions whose time of keeping is over wait for whoever may dispose of them. */
@Component
class VersionsDue implements OverdueWork {

    /** To look at it and to decide. */
    private static final int MINUTES = 5;

    private final Retention retention;
    private final Registers registers;

    VersionsDue(Retention retention, Registers registers) {
        this.retention = retention;
        this.registers = registers;
    }

    @Override
    public List<Item> overdueIn(OrganisationId organisation, LocalDate day) {
        Language language =
                registers.of(organisation).circumstances().organisation().documentLanguage();
        return retention.onHold(organisation)
                ? List.of()
                : retention.all(organisation).stream()
                        .filter(version -> version.due(day))
                        .flatMap(version -> item(version, language))
                        .toList();
    }

    private static Stream<Item> item(DueVersion version, Language language) {
        String title = "%s (%s, %d)"
                .formatted(
                        version.entry().name(language),
                        version.version().code(),
                        version.version().number());
        return version.deciders().stream()
                .filter(Person::signsIn)
                .map(person -> new Item(title, path(version), MINUTES, person.id(), version.due()))
                .limit(1);
    }

    private static String path(DueVersion version) {
        return "/documents/" + version.version().code() + "/versions/"
                + version.version().number() + "/retention";
    }
}
