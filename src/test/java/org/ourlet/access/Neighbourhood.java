// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ourlet.guide.ActorCategory;
import org.ourlet.people.Person;
import org.ourlet.testing.Cast;
import org.ourlet.testing.Cast.Company;
import org.ourlet.testing.Cast.Somebody;
import org.ourlet.testing.CompanyLife;
import org.ourlet.testing.ControlsLife;
import org.ourlet.testing.Visit;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Three organisations at work, and every kind of person who may knock at their doors. */
final class Neighbourhood {

    static final String UNKNOWN = "nowhere";

    private final Company home;
    private final Company other;
    private final Company third;
    private final Person homePerson;
    private final Person otherPerson;
    private final String homeAssessment;
    private final String otherAssessment;
    private final String homeEntry;
    private final String otherEntry;
    private final ControlsLife controls;
    private final Map<String, String> emails = new LinkedHashMap<>();
    private final Map<String, Visit> visits = new LinkedHashMap<>();
    private final Function<String, Visit> signIn;

    /** @param signIn opens a session for an address; an empty address visits without one */
    Neighbourhood(Cast cast, CompanyLife life, ApplicationContext program, Function<String, Visit> signIn) {
        this.signIn = signIn;
        JdbcClient jdbc = program.getBean(JdbcClient.class);
        controls = new ControlsLife(program);
        home = cast.company("Proofbox");
        other = cast.company("Brasserie");
        third = cast.company("Weber");
        List.of(home, other, third).forEach(life::live);
        List.of(home, other, third).forEach(controls::live);
        homePerson = cast.withoutAccount(home);
        otherPerson = cast.withoutAccount(other);
        homeAssessment = assessment(jdbc, home);
        otherAssessment = assessment(jdbc, other);
        homeEntry = entry(jdbc, home);
        otherEntry = entry(jdbc, other);
        Somebody suspended = cast.allRounder(home);
        Somebody former = cast.allRounder(home);
        emails.put("anonymous", "");
        emails.put("closed", "");
        emails.put("employee", home.employee().email());
        emails.put("operational", home.the(ActorCategory.OPERATIONAL_MANAGEMENT).email());
        emails.put("top", home.manager().email());
        emails.put("accountable", home.accountable().email());
        emails.put("operator", cast.operator().email());
        emails.put("outsider", cast.allRounder(other).email());
        emails.put("suspended", suspended.email());
        emails.put("former", former.email());
        visits.put("suspended", signIn.apply(suspended.email()));
        suspend(jdbc, "account", suspended.account().id());
        suspend(jdbc, "person", former.person().id());
    }

    private static String assessment(JdbcClient jdbc, Company company) {
        try (RowScope all = RowScope.across()) {
            return jdbc.sql("select id from risk_assessment where organisation_id = ?")
                    .param(company.organisation().id().value())
                    .query(String.class)
                    .single();
        }
    }

    private static String entry(JdbcClient jdbc, Company company) {
        try (RowScope all = RowScope.across()) {
            return jdbc.sql("select id from own_catalogue_entry where organisation_id = ?")
                    .param(company.organisation().id().value())
                    .query(String.class)
                    .single();
        }
    }

    private static void suspend(JdbcClient jdbc, String table, String id) {
        try (RowScope all = RowScope.across()) {
            jdbc.sql("update " + table + " set suspended = true where id = ?")
                    .param(id)
                    .update();
        }
    }

    Company home() {
        return home;
    }

    Company other() {
        return other;
    }

    List<Company> all() {
        return List.of(home, other, third);
    }

    List<String> persons() {
        return List.copyOf(emails.keySet());
    }

    /** The session of that kind of person; the same one each time. */
    Visit visitOf(String person) {
        return visits.computeIfAbsent(person, kind -> signIn.apply(Objects.requireNonNull(emails.get(kind))));
    }

    /** Another session of that kind of person, who may sign out. The suspended one has only the first. */
    Visit freshVisitOf(String person) {
        return person.equals("suspended") ? visitOf(person) : signIn.apply(Objects.requireNonNull(emails.get(person)));
    }

    /**
     * Values of the path variables for something that exists at home. Organisations go by their keys, so that their names
     * are in no address.
     */
    Map<String, String> atHome() {
        return with(
                controls.things(home),
                values(home.organisation().id().value(), homePerson.id(), homeAssessment, homeEntry));
    }

    /** The same in the organisation next door. */
    Map<String, String> nextDoor() {
        return with(
                controls.things(other),
                values(other.organisation().id().value(), otherPerson.id(), otherAssessment, otherEntry));
    }

    Map<String, String> nowhere() {
        return with(controls.things(home), values(UNKNOWN, homePerson.id(), homeAssessment, homeEntry));
    }

    /** The own organisation, with things of the other one. */
    Map<String, String> foreignThings() {
        return with(
                controls.things(other),
                values(home.organisation().id().value(), otherPerson.id(), otherAssessment, otherEntry));
    }

    /**
     * What that kind of person may not see. An operator knows the names of organisations and the accounts of the installation,
     * but nobody who has none; others know not even these.
     */
    Stream<String> marksHiddenFrom(String person) {
        return all().stream().flatMap(company -> switch (person) {
            case "operator" -> Stream.of(company.secret(), "without@" + company.mark());
            case "outsider" -> company == other ? Stream.empty() : Stream.of(company.mark());
            case "anonymous", "closed", "suspended" -> Stream.of(company.mark());
            case "former" -> company == home ? Stream.of(company.secret()) : Stream.of(company.mark());
            default -> company == home ? Stream.empty() : Stream.of(company.mark());
        });
    }

    ControlsLife controls() {
        return controls;
    }

    private static Map<String, String> with(Map<String, String> more, Map<String, String> values) {
        Map<String, String> all = new LinkedHashMap<>(values);
        all.putAll(more);
        return all;
    }

    private static Map<String, String> values(String organisation, String person, String assessment, String entry) {
        return Map.ofEntries(
                Map.entry("organisation", organisation),
                Map.entry("person", person),
                Map.entry("assessment", assessment),
                Map.entry("entry", entry),
                Map.entry("ref", "R01"),
                Map.entry("asset", "BA1"),
                Map.entry("point", "assessment"),
                Map.entry("isAsset", "IS1"),
                Map.entry("threat", "malware"),
                Map.entry("pack", "accounting"),
                Map.entry("category", ActorCategory.EMPLOYEE.name()),
                Map.entry("question", "1"),
                Map.entry("secret", UNKNOWN),
                Map.entry("session", UNKNOWN),
                Map.entry("passkey", UNKNOWN),
                Map.entry("token", UNKNOWN),
                Map.entry("notification", UNKNOWN),
                Map.entry("blank", "sanctions"),
                Map.entry("section", "scope"),
                Map.entry("asked", UNKNOWN),
                Map.entry("account", UNKNOWN),
                Map.entry("provider", UNKNOWN),
                Map.entry("identity", UNKNOWN),
                Map.entry("chapter", "what-an-isms-is"),
                Map.entry("term", "asset"),
                Map.entry("activity", "D4"),
                Map.entry("task", "identify"),
                Map.entry("workProduct", "W14"),
                Map.entry("number", "1"),
                Map.entry("file", UNKNOWN));
    }
}
