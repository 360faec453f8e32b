// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.ourlet.documents.Documents;
import org.ourlet.documents.OwnFiles;
import org.ourlet.documents.Readers;
import org.ourlet.documents.Reviews;
import org.ourlet.documents.file.FileCheck;
import org.ourlet.documents.file.FileVerdict;
import org.ourlet.documents.file.Sample;
import org.ourlet.guide.ActorCategory;
import org.ourlet.people.People;
import org.ourlet.people.Person;
import org.ourlet.shared.Actor;
import org.ourlet.shared.OrganisationId;
import org.ourlet.testing.Cast.Company;
import org.ourlet.testing.PageTest;
import org.ourlet.testing.TestClock;
import org.ourlet.testing.Visit;
import org.ourlet.testing.Visit.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Every route that can answer at all is called for a document of each access restriction by each kind of person. Words that
 * stand in the document alone must appear to those who may read it and to nobody else.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DocumentReadingTest extends PageTest {

    /** A document of each restriction, with a blank of its own that is no fact, so that its words stand nowhere else. */
    private static final Map<String, Map.Entry<String, String>> DOCUMENTS = Map.of(
            "P", Map.entry("W14", "purpose"),
            "I", Map.entry("W06", "gifts"),
            "R", Map.entry("W16", "reason"),
            "C", Map.entry("W22", "outside-limits"));

    /** A confidential one whose text is a file of the organisation's own. */
    private static final String WITH_FILE = "W24";

    private static final String EMPLOYEE_NAMED = "employee who was named";
    private static final String OPERATIONAL_NAMED = "operational who was named";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Documents documents;

    @Autowired
    private OwnFiles files;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Readers readers;

    @Autowired
    private People people;

    private Neighbourhood neighbourhood;
    private Company home;
    private SortedSet<Route> routes;
    private final Map<String, Visit> visits = new LinkedHashMap<>();
    private final List<Shown> shown = new ArrayList<>();

    /** Words that somebody saw somewhere. */
    private record Shown(String person, String where, String mark) {}

    /** Words of an approved text, of a draft, or of a comment; of one document. */
    private static String mark(String restriction, String kind) {
        return "canary" + restriction + kind + "mark";
    }

    @BeforeAll
    void everybodyLooksForEverything() {
        clock.set(TestClock.START);
        routes = Route.allOf(context);
        neighbourhood = new Neighbourhood(cast, life, context, Sessions.of(this::visit));
        home = neighbourhood.home();
        DOCUMENTS.forEach(this::write);
        bring();
        neighbourhood.persons().stream()
                .filter(person -> !person.equals("closed"))
                .forEach(person -> visits.put(person, neighbourhood.visitOf(person)));
        visits.put(EMPLOYEE_NAMED, named(ActorCategory.EMPLOYEE));
        visits.put(OPERATIONAL_NAMED, named(ActorCategory.OPERATIONAL_MANAGEMENT));
        visits.forEach(this::look);
    }

    private OrganisationId organisation() {
        return home.organisation().id();
    }

    /** One version is in force, the next is read by others. */
    private void write(String restriction, Map.Entry<String, String> document) {
        String code = document.getKey();
        String blank = document.getValue();
        writing.approve(home, code, Map.of(blank, mark(restriction, "force")));
        writing.draft(home, code, Map.of(blank, mark(restriction, "draft")));
        Actor marta = home.accountable().actor();
        reviews.ask(marta, organisation(), code);
        String section =
                reviews.sections(documents.file(organisation(), code)).get(0).id();
        reviews.comment(marta, organisation(), code, section, mark(restriction, "comment"));
    }

    private void bring() {
        FileVerdict.Accepted file = (FileVerdict.Accepted) FileCheck.of(mark("C", "file") + ".docx", Sample.docx());
        files.bring(home.accountable().actor(), organisation(), WITH_FILE, file, 0);
        writing.approve(home, WITH_FILE, Map.of());
    }

    /** One more person of a category, who was named as a reader of everything that is closed. */
    private Visit named(ActorCategory category) {
        Account account = cast.account("named-" + category.code() + "@" + home.mark() + ".example", "Named reader");
        Person person = people.add(
                Actor.PROGRAM,
                organisation(),
                new People.Particulars(account.name(), new Person.Contact(account.email(), ""), false, null));
        people.link(organisation(), person.id(), account.id());
        people.assign(Actor.PROGRAM, organisation(), person.id(), category, true);
        for (String code : List.of("W16", "W22", WITH_FILE)) {
            assertThat(readers.name(home.accountable().actor(), organisation(), code, person.id()))
                    .isEmpty();
        }
        return visit().signIn(account.email(), org.ourlet.testing.Cast.PASSWORD);
    }

    private void look(String person, Visit visit) {
        Stream<Route> reading = routes.stream()
                .filter(Route::reads)
                .filter(route -> !route.pattern().contains("sign-out"));
        reading.forEach(route -> paths(route).forEach(path -> note(person, route.name(), visit.get(path))));
        for (String path : List.of("/search?q=canary&organisation=", "/search/results?q=canary&organisation=")) {
            note(person, path, visit.get(path + home.organisation().slug()));
        }
    }

    private Stream<String> paths(Route route) {
        Map<String, String> values = new LinkedHashMap<>(neighbourhood.atHome());
        if (!route.pattern().contains("{workProduct}")) {
            return Stream.of(route.path(values));
        }
        return Stream.concat(DOCUMENTS.values().stream().map(Map.Entry::getKey), Stream.of(WITH_FILE))
                .flatMap(code -> Stream.of("1", "2", "3").map(number -> {
                    values.put("workProduct", code);
                    values.put("number", number);
                    return route.path(values);
                }))
                .distinct();
    }

    private void note(String person, String where, Answer answer) {
        String text = AnswerText.of(answer);
        for (String restriction : DOCUMENTS.keySet()) {
            for (String kind : List.of("force", "draft", "comment", "file")) {
                if (text.contains(mark(restriction, kind))) {
                    shown.add(new Shown(person, where, mark(restriction, kind)));
                }
            }
        }
    }

    /** What a person may come across, by kind of words. */
    private static Set<String> allowed(String person) {
        Set<String> open = Set.of(mark("P", "force"), mark("I", "force"));
        return switch (person) {
            case "employee" -> open;
            case EMPLOYEE_NAMED -> with(open, mark("R", "force"), mark("C", "force"), mark("C", "file"));
            case "operational" -> everything("P", "I", "R");
            case OPERATIONAL_NAMED, "top", "accountable" -> everything("P", "I", "R", "C");
            default -> Set.of();
        };
    }

    private static Set<String> with(Set<String> some, String... more) {
        Set<String> all = new java.util.HashSet<>(some);
        all.addAll(List.of(more));
        return all;
    }

    private static Set<String> everything(String... restrictions) {
        Set<String> marks = new java.util.HashSet<>();
        for (String restriction : restrictions) {
            marks.addAll(List.of(
                    mark(restriction, "force"),
                    mark(restriction, "draft"),
                    mark(restriction, "comment"),
                    mark(restriction, "file")));
        }
        return marks;
    }

    @Test
    void nobodyComesAcrossWhatIsNotForHer() {
        assertThat(shown.stream()
                        .filter(each -> !allowed(each.person()).contains(each.mark()))
                        .map(Shown::toString)
                        .distinct())
                .isEmpty();
    }

    @Test
    void everybodyFindsWhatSheMayRead() {
        visits.keySet()
                .forEach(person -> assertThat(shown.stream()
                                .filter(each -> each.person().equals(person))
                                .map(Shown::mark)
                                .distinct())
                        .as(person)
                        .containsExactlyInAnyOrderElementsOf(allowed(person).stream()
                                .filter(mark -> !mark.matches("canary[PIR]filemark"))
                                .toList()));
    }

    /** The walk has to see the words on every way that shows them, or it proves nothing. */
    @Test
    void theAccountableSeesTheConfidentialTextOnEveryWay() {
        assertThat(shown.stream()
                        .filter(each -> each.person().equals("accountable")
                                && each.mark().startsWith("canaryC"))
                        .map(Shown::where)
                        .distinct())
                .contains(
                        "GET /organisations/{organisation}/documents/{workProduct}",
                        "GET /organisations/{organisation}/documents/{workProduct}/comparison",
                        "GET /organisations/{organisation}/documents/{workProduct}/review",
                        "GET /organisations/{organisation}/documents/{workProduct}/versions/{number}",
                        "GET /organisations/{organisation}/documents/{workProduct}/versions/{number}.md",
                        "GET /organisations/{organisation}/documents/{workProduct}/versions/{number}.pdf",
                        "GET /organisations/{organisation}/documents/{workProduct}/versions/{number}.docx",
                        "GET /organisations/{organisation}/documents/{workProduct}/versions/{number}/file",
                        "GET /organisations/{organisation}/documents.zip",
                        "GET /api/v1/organisations/{organisation}/work-products/{workProduct}/versions",
                        "GET /api/v1/organisations/{organisation}/work-products/{workProduct}/versions/{number}",
                        "GET /api/v1/organisations/{organisation}/work-products/{workProduct}/versions/{number}.pdf",
                        "GET /api/v1/organisations/{organisation}/work-products/{workProduct}/versions/{number}.docx");
    }

    /** Sent without being entitled: what comes back must not be the document. */
    @Test
    void whatIsSentIsNotAnsweredWithAConfidentialText() {
        for (String person : List.of("operational", "employee")) {
            Map<String, String> values = new LinkedHashMap<>(neighbourhood.atHome());
            values.put("workProduct", "W22");
            routes.stream()
                    .filter(route ->
                            route.method().equals("POST") && route.pattern().contains("{workProduct}"))
                    .forEach(route -> assertThat(
                                    AnswerText.of(RouteCall.send(visits.get(person), route, route.path(values))))
                            .as("%s as %s", route.name(), person)
                            .doesNotContain("canaryC"));
        }
    }

    @Test
    void theTitleStandsInTheRegisterAndThePageSaysWhomToAsk() {
        Visit operational = visits.get("operational");
        Answer page = operational.get(home.path("/documents/W22"));

        assertThat(operational.get(home.path("/documents")).text()).contains("Risk treatment decisions");
        assertThat(page.status()).isEqualTo(403);
        assertThat(page.text())
                .contains("This document is confidential")
                .contains(home.accountable().person().name());
        assertThat(operational.get(home.path("/documents/W22/versions/1")).status())
                .isEqualTo(404);
    }

    @Test
    void whoeverIsNoLongerNamedReadsNoMore() {
        Visit employee = visits.get(EMPLOYEE_NAMED);
        String person = people.team(organisation()).persons().stream()
                .filter(each -> each.email().startsWith("named-EM"))
                .map(Person::id)
                .findFirst()
                .orElseThrow();
        Visit marta = neighbourhood.visitOf("accountable");

        assertThat(employee.get(home.path("/documents/W16")).status()).isEqualTo(303);
        Answer removed = marta.post(home.path("/documents/W16/readers/removal"), Map.of("person", person));

        assertThat(removed.status()).isEqualTo(303);
        assertThat(employee.get(home.path("/documents/W16")).status()).isEqualTo(404);
        assertThat(marta.post(home.path("/documents/W16/readers"), Map.of("person", "nobody"))
                        .status())
                .isEqualTo(422);
        assertThat(marta.post(home.path("/documents/W16/readers"), Map.of("person", person))
                        .status())
                .isEqualTo(303);
        assertThat(employee.get(home.path("/documents/W16")).status()).isEqualTo(303);
    }
}
