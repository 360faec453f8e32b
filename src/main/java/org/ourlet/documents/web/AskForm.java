// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ourlet.people.PersonRules;

/**
 * What is typed to ask a colleague: somebody who is known, or name and address of somebody new.
 *
 * @param person key, empty for somebody new
 */
record AskForm(
        @Nullable String person,
        @Nullable String name,
        @Nullable String email,
        @Nullable String note) {

    static final AskForm EMPTY = new AskForm("", "", "", "");

    private static final int LONGEST_NOTE = 500;

    AskForm {
        person = person == null ? "" : person.strip();
        name = name == null ? "" : name.strip();
        email = email == null ? "" : email.strip();
        note = note == null ? "" : note.strip();
    }

    boolean known() {
        return !person().isEmpty();
    }

    /** Message keys by field. */
    Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        if (!known() && (name() + email()).isEmpty()) {
            problems.put("person", "documents.ask.nobody");
        } else if (!known()) {
            problems.putAll(PersonRules.problems(name(), email(), "", ""));
            if (email().isEmpty()) {
                problems.put("email", "access.account.email-invalid");
            }
        }
        if (note().length() > LONGEST_NOTE) {
            problems.put("note", "documents.ask.note-long");
        }
        return problems;
    }

    @Override
    public String person() {
        return text(person);
    }

    @Override
    public String name() {
        return text(name);
    }

    @Override
    public String email() {
        return text(email);
    }

    @Override
    public String note() {
        return text(note);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
