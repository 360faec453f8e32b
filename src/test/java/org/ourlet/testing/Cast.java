// SPDX-License-Identifier: Apache-2.0
package org.ourlet.testing;

import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.ourlet.access.Account;
import org.ourlet.access.Accounts;
import org.ourlet.access.Accounts.NewAccount;
import org.ourlet.guide.ActorCategory;
import org.ourlet.organisation.Organisation;
import org.ourlet.organisation.Organisations;
import org.ourlet.people.People;
import org.ourlet.people.Person;
import org.ourlet.shared.Actor;
import org.ourlet.shared.Language;
import org.springframework.boot.test.context.TestComponent;

/** Founds fictional organisations with one person of each category, each with an account. */
@TestComponent
public class Cast {

    public static final String PASSWORD = "correct horse battery staple";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Accounts accounts;
    private final Organisations organisations;
    private final People people;

    Cast(Accounts accounts, Organisations organisations, People people) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.people = people;
    }

    /** A person with an account. */
    public record Somebody(Account account, Person person) {

        public String email() {
            return account.email();
        }

        public Actor actor() {
            return new Actor(account.id(), person.id(), person.name());
        }
    }

    /** An organisation and its four people. Names carry a mark that occurs nowhere else. */
    public record Company(Organisation organisation, Map<ActorCategory, Somebody> people, String mark) {

        public Somebody the(ActorCategory category) {
            return Objects.requireNonNull(people.get(category));
        }

        public Somebody accountable() {
            return the(ActorCategory.ISMS_ACCOUNTABLE);
        }

        public Somebody manager() {
            return the(ActorCategory.TOP_MANAGEMENT);
        }

        public Somebody employee() {
            return the(ActorCategory.EMPLOYEE);
        }

        /** Stands in every text that {@link CompanyLife} writes, and nowhere else. Not even an operator may see it. */
        public String secret() {
            return "secret-of-" + mark;
        }

        public String path(String path) {
            return "/organisations/" + organisation.slug() + path;
        }

        public String api(String path) {
            return "/api/v1/organisations/" + organisation.id() + path;
        }
    }

    /** A new organisation, such as {@code company("Proofbox")}. */
    public Company company(String name) {
        String mark = "canary" + NUMBER.incrementAndGet() + "x";
        Organisation organisation =
                organisations.create(Actor.PROGRAM, name + " " + mark, ZoneId.of("Europe/Luxembourg"), Language.EN);
        Map<ActorCategory, Somebody> cast = new EnumMap<>(ActorCategory.class);
        for (ActorCategory category : ActorCategory.values()) {
            cast.put(category, somebody(organisation, mark, category));
        }
        return new Company(organisation, cast, mark);
    }

    /** One more person with an account and all categories, first in line for none that somebody else holds. */
    public Somebody allRounder(Company company) {
        String name = "All-rounder " + company.mark();
        Account account = account("all" + NUMBER.incrementAndGet() + "@" + company.mark() + ".example", name);
        Person person = member(company.organisation(), account);
        for (ActorCategory category : ActorCategory.values()) {
            people.assign(Actor.PROGRAM, company.organisation().id(), person.id(), category, true);
        }
        return new Somebody(account, person);
    }

    /** A person of the company who cannot sign in and holds nothing. */
    public Person withoutAccount(Company company) {
        return people.add(
                Actor.PROGRAM,
                company.organisation().id(),
                new People.Particulars(
                        "Without account " + company.mark(),
                        new Person.Contact("without@" + company.mark() + ".example", ""),
                        false,
                        null));
    }

    public Account account(String email, String name) {
        return accounts.create(new NewAccount(email, name, PASSWORD, Language.EN));
    }

    private Person member(Organisation organisation, Account account) {
        Person person = people.add(
                Actor.PROGRAM,
                organisation.id(),
                new People.Particulars(account.name(), new Person.Contact(account.email(), ""), false, null));
        people.link(organisation.id(), person.id(), account.id());
        return people.get(organisation.id(), person.id());
    }

    private Somebody somebody(Organisation organisation, String mark, ActorCategory category) {
        String name = category.name().charAt(0) + category.name().substring(1).toLowerCase() + " " + mark;
        String email = category.code().toLowerCase() + "@" + mark + ".example";
        Account account = accounts.create(new NewAccount(email, name, PASSWORD, Language.EN));
        Person person = people.add(
                Actor.PROGRAM,
                organisation.id(),
                new People.Particulars(name, new Person.Contact(email, category.code() + " " + mark), false, 8));
        people.assign(Actor.PROGRAM, organisation.id(), person.id(), category, false);
        people.link(organisation.id(), person.id(), account.id());
        return new Somebody(account, people.get(organisation.id(), person.id()));
    }

    /** An operator who belongs to no organisation. */
    public Account operator() {
        String mark = "operator" + NUMBER.incrementAndGet();
        return accounts.createOperator(new NewAccount(mark + "@test.example", mark, PASSWORD, Language.EN));
    }
}
