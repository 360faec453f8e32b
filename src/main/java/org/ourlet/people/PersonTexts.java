// SPDX-License-Identifier: Apache-2.0
package org.ourlet.people;

import java.util.Map;

/** The texts of a person by the name of their form field, for the conflict page. */
final class PersonTexts {

    private PersonTexts() {}

    static Map<String, String> of(Person person) {
        Integer halfDays = person.halfDaysPerMonth();
        return Map.of(
                "name", person.name(),
                "email", person.email(),
                "title", person.title(),
                "halfDaysPerMonth", halfDays == null ? "" : halfDays.toString());
    }
}
