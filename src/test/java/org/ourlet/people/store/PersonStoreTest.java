// SPDX-License-Identifier: Apache-2.0
package org.ourlet.people.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourlet.guide.ActorCategory;
import org.ourlet.people.Person;
import org.ourlet.people.PersonStore;
import org.ourlet.people.RoleAssignment;
import org.ourlet.people.Team;
import org.ourlet.shared.Ids;
import org.ourlet.shared.OrganisationId;
import org.ourlet.testing.StoreTest;

abstract class PersonStoreTest extends StoreTest {

    private PersonStore store;
    private OrganisationId proofbox;

    @BeforeEach
    void make() {
        store = new JdbcPersonStore(jdbc());
        proofbox = organisation("proofbox");
    }

    private static Person person(String name) {
        return new Person(Ids.next(NOW), name, new Person.Contact("", "Cook"), true, null, null, 0);
    }

    @Test
    void givesBackWhatWasStored() {
        Person paul = person("Paul Reuter");

        store.insert(proofbox, paul);

        assertThat(store.team(proofbox).persons()).containsExactly(paul);
    }

    @Test
    void keepsOrganisationsApart() {
        store.insert(proofbox, person("Paul Reuter"));

        assertThat(store.team(organisation("brasserie")).persons()).isEmpty();
    }

    @Test
    void refusesAStaleVersion() {
        Person paul = person("Paul Reuter");
        store.insert(proofbox, paul);

        assertThat(store.update(proofbox, paul)).isTrue();
        assertThat(store.update(proofbox, paul)).isFalse();
    }

    @Test
    void givesAndTakesCategories() {
        Person paul = person("Paul Reuter");
        store.insert(proofbox, paul);
        store.insert(proofbox, new RoleAssignment(Ids.next(NOW), paul.id(), ActorCategory.TOP_MANAGEMENT, true));

        Team with = store.team(proofbox);
        boolean taken = store.delete(proofbox, paul.id(), ActorCategory.TOP_MANAGEMENT);

        assertThat(with.deputy(ActorCategory.TOP_MANAGEMENT)).contains(paul);
        assertThat(taken).isTrue();
        assertThat(store.team(proofbox).assignments()).isEmpty();
    }
}
