// SPDX-License-Identifier: Apache-2.0
package org.ourlet.people;

import java.time.ZoneId;
import org.ourlet.access.Account;
import org.ourlet.guide.ActorCategory;
import org.ourlet.organisation.Organisation;
import org.ourlet.organisation.Organisations;
import org.ourlet.people.People.Particulars;
import org.ourlet.shared.Actor;
import org.ourlet.shared.Language;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Founds an organisation together with the person who is accountable for its ISMS. */
@Service
public class Founding {

    private final Organisations organisations;
    private final People people;

    Founding(Organisations organisations, People people) {
        this.organisations = organisations;
        this.people = people;
    }

    /** Name, zone and language of documents of a new organisation. */
    public record Wanted(String name, ZoneId zone, Language documentLanguage) {}

    /** An organisation whose accountable is invited by a link; the secret of the link is shown once. */
    public record Founded(Organisation organisation, Person accountable, String secret) {}

    /** The founder is accountable and a member at once. */
    @Transactional
    public Organisation byAccount(Account founder, Wanted wanted) {
        Actor actor = new Actor(founder.id(), null, founder.name());
        Organisation organisation =
                organisations.create(actor, wanted.name(), wanted.zone(), wanted.documentLanguage());
        Particulars particulars = new Particulars(founder.name(), new Person.Contact(founder.email(), ""), false, null);
        Person person = accountable(actor, organisation, particulars);
        people.link(organisation.id(), person.id(), founder.id());
        return organisation;
    }

    /** Somebody else will be accountable and is invited. */
    @Transactional
    public Founded forSomebodyElse(Actor actor, Wanted wanted, Particulars particulars) {
        Organisation organisation =
                organisations.create(actor, wanted.name(), wanted.zone(), wanted.documentLanguage());
        Person person = accountable(actor, organisation, particulars);
        return new Founded(organisation, person, people.invite(actor, organisation, person.id()));
    }

    private Person accountable(Actor actor, Organisation organisation, Particulars particulars) {
        Person person = people.add(actor, organisation.id(), particulars);
        people.assign(actor, organisation.id(), person.id(), ActorCategory.ISMS_ACCOUNTABLE, false);
        return person;
    }
}
