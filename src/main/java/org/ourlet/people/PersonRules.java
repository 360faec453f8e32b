// SPDX-License-Identifier: Apache-2.0
package org.ourlet.people;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ourlet.access.NewAccountRules;

/** What is typed about a person must satisfy this. Answers message keys by field; empty when all is well. */
public final class PersonRules {

    private static final int LONGEST = 120;
    private static final int MOST_HALF_DAYS = 62;

    private PersonRules() {}

    public static Map<String, String> problems(String name, String email, String title, String halfDays) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (name.isBlank() || name.length() > LONGEST) {
            problems.put("name", "people.person.name-missing");
        }
        if (!email.isBlank() && !NewAccountRules.validEmail(email)) {
            problems.put("email", "access.account.email-invalid");
        }
        if (title.length() > LONGEST) {
            problems.put("title", "people.person.title-long");
        }
        if (!halfDays.isBlank() && !validHalfDays(halfDays)) {
            problems.put("halfDaysPerMonth", "people.person.time-invalid");
        }
        return problems;
    }

    private static boolean validHalfDays(String text) {
        return text.strip().matches("\\d{1,2}") && Integer.parseInt(text.strip()) <= MOST_HALF_DAYS;
    }
}
