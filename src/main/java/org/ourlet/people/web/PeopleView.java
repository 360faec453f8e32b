// SPDX-License-Identifier: Apache-2.0
package org.ourlet.people.web;

import java.util.List;
import org.ourlet.guide.ActorCategory;
import org.ourlet.people.Incompatibility;
import org.ourlet.people.Person;

/** The four categories as columns, who holds none yet, and combinations worth a look. */
public record PeopleView(
        int people, List<Column> columns, List<Person> withoutRole, List<Incompatibility> incompatibilities) {

    /** One category with its holders; gaps are shown as empty places. */
    public record Column(ActorCategory category, List<Holder> holders, boolean holderMissing, boolean deputyMissing) {}

    /** Somebody who holds the category. */
    public record Holder(Person person, boolean deputy) {}
}
