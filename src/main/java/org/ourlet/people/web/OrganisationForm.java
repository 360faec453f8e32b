// SPDX-License-Identifier: Apache-2.0
package org.ourlet.people.web;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ourlet.people.Founding.Wanted;
import org.ourlet.people.People.Particulars;
import org.ourlet.people.Person;
import org.ourlet.people.PersonRules;
import org.ourlet.shared.Language;

/** What is typed about a new organisation, and about its accountable when that is somebody else. */
public record OrganisationForm(String organisation, String timeZone, String name, String email) {

    private static final int LONGEST = 120;

    public OrganisationForm(
            @Nullable String organisation, @Nullable String timeZone, @Nullable String name, @Nullable String email) {
        this.organisation = given(organisation);
        this.timeZone = given(timeZone);
        this.name = given(name);
        this.email = given(email);
    }

    /** Message keys by field for an organisation of one's own. */
    Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        if (organisation.isBlank() || organisation.length() > LONGEST) {
            problems.put("organisation", "people.organisation.name-missing");
        }
        if (!ZoneId.getAvailableZoneIds().contains(timeZone)) {
            problems.put("timeZone", "access.setup.zone-unknown");
        }
        return problems;
    }

    /** Message keys by field for an organisation of somebody else. */
    Map<String, String> problemsForSomebodyElse() {
        Map<String, String> problems = problems();
        problems.putAll(PersonRules.problems(name, email, "", ""));
        if (email.isBlank()) {
            problems.put("email", "access.account.email-invalid");
        }
        return problems;
    }

    Wanted wanted(Language documentLanguage) {
        return new Wanted(organisation.strip(), ZoneId.of(timeZone), documentLanguage);
    }

    Particulars accountable() {
        return new Particulars(name.strip(), new Person.Contact(email.strip(), ""), false, null);
    }

    private static String given(@Nullable String text) {
        return text == null ? "" : text;
    }
}
