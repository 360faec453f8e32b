// SPDX-License-Identifier: Apache-2.0
package org.ourlet.people;

import java.util.List;
import org.ourlet.guide.ActorCategory;
import org.ourlet.shared.OrganisationId;

/** Rows of persons and of what they hold. */
public interface PersonStore {

    Team team(OrganisationId organisation);

    void insert(OrganisationId organisation, Person person);

    /** Saves name, contact, external flag and time. False when the version is stale. */
    boolean update(OrganisationId organisation, Person person);

    /** Links an account to a person who has none. False when the person has one already. */
    boolean link(OrganisationId organisation, String person, String account);

    void insert(OrganisationId organisation, RoleAssignment assignment);

    /** False when the person did not hold it. */
    boolean delete(OrganisationId organisation, String person, ActorCategory category);

    /** The persons of the organisation whose account is the given one: none or one. */
    List<Person> ofAccount(OrganisationId organisation, String account);
}
