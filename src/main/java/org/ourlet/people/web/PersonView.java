// SPDX-License-Identifier: Apache-2.0
package org.ourlet.people.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ourlet.guide.ActorCategory;
import org.ourlet.people.Person;
import org.ourlet.people.RoleAssignment;

/**
 * One person: particulars, categories, account.
 *
 * @param id empty for a new person
 * @param problems message keys by field
 * @param wanted name of the category that a new person gets, empty for none
 * @param refusal a sentence on what was refused, empty when nothing was
 */
public record PersonView(
        String id,
        PersonForm form,
        Map<String, String> problems,
        List<RoleAssignment> assignments,
        Standing standing,
        String wanted,
        String refusal,
        Invited invited) {

    /**
     * The invitation made just now.
     *
     * @param link empty when none was made
     * @param mailed whether it also goes out by mail
     */
    public record Invited(String link, boolean mailed) {

        static final Invited NOT = new Invited("", false);
    }

    /** How the person gets in. */
    public enum Standing {
        SIGNS_IN,
        CAN_BE_INVITED,
        NEEDS_EMAIL
    }

    /** Categories that the person does not hold. */
    public List<ActorCategory> open() {
        return java.util.Arrays.stream(ActorCategory.values())
                .filter(category -> assignments.stream().noneMatch(each -> each.category() == category))
                .toList();
    }

    PersonView with(PersonForm typed, Map<String, String> found) {
        return new PersonView(id, typed, found, assignments, standing, wanted, refusal, invited);
    }

    static PersonView ofNew(PersonForm form, Map<String, String> problems, Optional<ActorCategory> wanted) {
        String category = wanted.map(Enum::name).orElse("");
        return new PersonView("", form, problems, List.of(), Standing.NEEDS_EMAIL, category, "", Invited.NOT);
    }

    static Standing standing(Person person) {
        if (person.signsIn()) {
            return Standing.SIGNS_IN;
        }
        return person.email().isEmpty() ? Standing.NEEDS_EMAIL : Standing.CAN_BE_INVITED;
    }
}
