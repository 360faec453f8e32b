// SPDX-License-Identifier: Apache-2.0
package org.ourlet.demo;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ourlet.access.Account;
import org.ourlet.access.Accounts;
import org.ourlet.access.Accounts.NewAccount;
import org.ourlet.guide.ActorCategory;
import org.ourlet.organisation.Facts;
import org.ourlet.organisation.Organisation;
import org.ourlet.organisation.Organisations;
import org.ourlet.people.People;
import org.ourlet.people.Person;
import org.ourlet.planning.Plans;
import org.ourlet.shared.Actor;
import org.ourlet.shared.Language;
import org.ourlet.shared.OrganisationId;
import org.ourlet.tailoring.ImplementationLevel;
import org.ourlet.tailoring.Tailoring;
import org.springframework.stereotype.Component;

/** What happened at Proofbox and at two other organisations before the visitor came. */
@Component
class DemoStory {

    private static final ZoneId ZONE = ZoneId.of("Europe/Luxembourg");

    private final Accounts accounts;
    private final Organisations organisations;
    private final Facts facts;
    private final People people;
    private final Plans plans;
    private final Tailoring tailoring;
    private final DemoDocuments documents;
    private final DemoControls controls;
    private final DemoRisks risks;

    DemoStory(
            Accounts accounts,
            Organisations organisations,
            Facts facts,
            People people,
            Plans plans,
            Tailoring tailoring,
            DemoDocuments documents,
            DemoControls controls,
            DemoRisks risks) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.facts = facts;
        this.people = people;
        this.plans = plans;
        this.tailoring = tailoring;
        this.documents = documents;
        this.controls = controls;
        this.risks = risks;
    }

    static List<DemoAccount> accounts() {
        return DemoPeople.PROOFBOX.stream()
                .filter(DemoPeople.Somebody::signsIn)
                .map(each -> new DemoAccount(each.email(), DemoPeople.PASSWORD, each.category()))
                .toList();
    }

    void tell() {
        Organisation proofbox = organisations.create(Actor.PROGRAM, "Proofbox", ZONE, Language.EN);
        Map<String, Actor> actors = hire(proofbox);
        Actor marta = Objects.requireNonNull(actors.get("Marta Lopes"));
        Actor paula = Objects.requireNonNull(actors.get("Paula Reuter"));
        facts.say(marta, proofbox.id(), DemoFacts.PROOFBOX);
        choose(marta, proofbox.id(), ImplementationLevel.LEVEL_4);
        documents.write(proofbox.id(), marta, paula);
        risks.assess(proofbox.id(), marta, paula);
        controls.write(proofbox.id(), marta);
        tellOfTheOthers(marta);
    }

    private Map<String, Actor> hire(Organisation proofbox) {
        Map<String, Actor> actors = new LinkedHashMap<>();
        for (DemoPeople.Somebody somebody : DemoPeople.PROOFBOX) {
            Person person = add(proofbox.id(), somebody);
            if (somebody.signsIn()) {
                Account account = account(somebody);
                people.link(proofbox.id(), person.id(), account.id());
                actors.put(somebody.name(), new Actor(account.id(), person.id(), person.name()));
            }
            if (somebody.name().equals("Anna Diederich")) {
                people.assign(Actor.PROGRAM, proofbox.id(), person.id(), ActorCategory.ISMS_ACCOUNTABLE, true);
            }
        }
        return actors;
    }

    private Account account(DemoPeople.Somebody somebody) {
        NewAccount asked = new NewAccount(somebody.email(), somebody.name(), DemoPeople.PASSWORD, Language.EN);
        return somebody.category() == ActorCategory.ISMS_ACCOUNTABLE
                ? accounts.createOperator(asked)
                : accounts.create(asked);
    }

    private Person add(OrganisationId organisation, DemoPeople.Somebody somebody) {
        Person person = people.add(
                Actor.PROGRAM,
                organisation,
                new People.Particulars(
                        somebody.name(),
                        new Person.Contact(somebody.email(), somebody.title()),
                        somebody.external(),
                        somebody.halfDays()));
        people.assign(Actor.PROGRAM, organisation, person.id(), somebody.category(), false);
        return person;
    }

    private void choose(Actor actor, OrganisationId organisation, ImplementationLevel level) {
        plans.choose(actor, organisation, tailoring.selection(level).codes(), null);
    }

    /** Marta also helps a brewery, so she has two organisations; a tax office is none of her business. */
    private void tellOfTheOthers(Actor marta) {
        Organisation brewery = organisations.create(Actor.PROGRAM, "Brasserie du Nord", ZONE, Language.FR);
        facts.say(Actor.PROGRAM, brewery.id(), DemoFacts.BREWERY);
        Person helper = people.add(Actor.PROGRAM, brewery.id(), DemoFacts.particulars("Marta Lopes", "Adviser", true));
        people.assign(Actor.PROGRAM, brewery.id(), helper.id(), ActorCategory.ISMS_ACCOUNTABLE, false);
        people.link(brewery.id(), helper.id(), marta.account());
        Person owner = people.add(Actor.PROGRAM, brewery.id(), DemoFacts.particulars("Julie Weis", "Owner", false));
        people.assign(Actor.PROGRAM, brewery.id(), owner.id(), ActorCategory.TOP_MANAGEMENT, false);
        choose(Actor.PROGRAM, brewery.id(), ImplementationLevel.LEVEL_2);

        Organisation office = organisations.create(Actor.PROGRAM, "Cabinet Weber", ZONE, Language.DE);
        facts.say(Actor.PROGRAM, office.id(), DemoFacts.TAX_OFFICE);
        Person weber = people.add(Actor.PROGRAM, office.id(), DemoFacts.particulars("Henri Weber", "Partner", false));
        people.assign(Actor.PROGRAM, office.id(), weber.id(), ActorCategory.TOP_MANAGEMENT, false);
        choose(Actor.PROGRAM, office.id(), ImplementationLevel.LEVEL_1);
    }
}
