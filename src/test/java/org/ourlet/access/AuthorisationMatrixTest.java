// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.ourlet.shared.Actor;
import org.ourlet.testing.Cast;
import org.ourlet.testing.ControlsLife;
import org.ourlet.testing.LogText;
import org.ourlet.testing.PageTest;
import org.ourlet.testing.TestClock;
import org.ourlet.testing.Visit;
import org.ourlet.testing.Visit.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Calls every route as every kind of person and compares with {@code docs/security/policy.csv}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuthorisationMatrixTest extends PageTest {

    private final Map<String, Policy.Row> policy = Policy.read();
    private final List<Call> calls = new ArrayList<>();
    private final LogText log = new LogText();

    @Autowired
    private ApplicationContext context;

    @Autowired
    private InstallationSettings settings;

    private SortedSet<Route> routes;
    private Neighbourhood people;
    private ControlsLife controls;

    /** An answer and who got it, for what. */
    private record Call(Route route, String person, Answer answer) {

        @Override
        public String toString() {
            return route.name() + " as " + person + ": " + answer.status() + " " + answer.location();
        }
    }

    @BeforeAll
    void everybodyCallsEverything() {
        clock.set(TestClock.START);
        log.start();
        routes = Route.allOf(context);
        people = new Neighbourhood(cast, life, context, Sessions.of(this::visit));
        controls = people.controls();
        for (String person : people.persons()) {
            known().forEach(route -> calls.add(call(route, person, people.atHome())));
        }
    }

    @AfterAll
    void stopListening() {
        log.stop();
    }

    @Test
    void everyRouteHasARowAndEveryRowARoute() {
        List<String> names = routes.stream().map(Route::name).toList();

        assertThat(policy.keySet()).as("rows of %s", Policy.FILE).containsExactlyInAnyOrderElementsOf(names);
    }

    @Test
    void everybodyGetsWhatThePolicySays() {
        assertThat(calls.stream().filter(call -> !fits(call.person(), call)).map(this::complaint))
                .isEmpty();
    }

    @Test
    void otherOrganisationsAreAsIfTheyWereNotThere() {
        List<String> wrong = new ArrayList<>();
        known().filter(Route::namesOrganisation).forEach(route -> {
            Call foreign = call(route, "accountable", people.nextDoor());
            Call missing = call(route, "accountable", people.nowhere());
            Stream.of(foreign, missing)
                    .filter(call -> !fits(Policy.ELSEWHERE, call))
                    .forEach(call -> wrong.add(complaint(call)));
            if (!alike(foreign.answer()).equals(alike(missing.answer()))) {
                wrong.add(route.name() + " tells another organisation from none");
            }
        });

        assertThat(wrong).isEmpty();
    }

    @Test
    void thingsOfAnotherOrganisationAreNotFoundInOnesOwn() {
        Stream<Call> foreign = known().filter(
                        route -> Stream.of("{person}", "{assessment}").anyMatch(route.pattern()::contains))
                .map(route -> call(route, "accountable", people.foreignThings()));

        assertThat(foreign).isNotEmpty().allMatch(call -> call.answer().status() == 404);
    }

    @Test
    void nobodyEverReadsAnythingOfAnotherOrganisation() {
        List<Call> doors = new ArrayList<>(calls);
        for (String person : List.of("anonymous", "accountable", "operator", "former")) {
            known().filter(Route::reads).forEach(route -> doors.add(call(route, person, people.nextDoor())));
            doors.addAll(askingFor(person, "/search", "/search/results", "/more"));
        }

        assertThat(doors.stream().flatMap(this::leaks)).isEmpty();
    }

    /** Pages that take the organisation from the query. */
    private List<Call> askingFor(String person, String... paths) {
        return Stream.of(paths)
                .flatMap(path -> people.all().stream()
                        .map(company -> path + "?q=a&organisation="
                                + company.organisation().id().value())
                        .map(query -> new Call(
                                new Route("GET", path, List.of()),
                                person,
                                people.visitOf(person).get(query))))
                .toList();
    }

    @Test
    void membersReadWhatIsTheirOwn() {
        Answer home = people.visitOf("accountable").get(people.home().path("/documents/W14"));
        Answer paper = people.visitOf("accountable").get(people.home().path("/documents/W14/versions/1.pdf"));

        assertThat(home.text()).contains(people.home().secret());
        assertThat(AnswerText.of(paper)).contains(people.home().secret());
    }

    @Test
    void theLogNamesNobodyAndNothing() {
        org.slf4j.LoggerFactory.getLogger("matrix").warn("the end");

        assertThat(log.lines()).anyMatch(line -> line.contains("the end"));
        assertThat(people.all())
                .allSatisfy(company -> assertThat(log.lines()).noneMatch(line -> line.contains(company.mark())));
        assertThat(secrets())
                .hasSizeGreaterThan(5)
                .allSatisfy(secret -> assertThat(log.lines()).noneMatch(line -> line.contains(secret)));
    }

    /** The password of everybody, and what each browser holds. */
    private List<String> secrets() {
        return Stream.concat(
                        Stream.of(Cast.PASSWORD),
                        people.persons().stream().flatMap(person -> people.visitOf(person).cookies().values().stream()))
                .filter(value -> value.length() > 10)
                .distinct()
                .toList();
    }

    private Stream<String> leaks(Call call) {
        String text = AnswerText.of(call.answer());
        return people.marksHiddenFrom(call.person()).filter(text::contains).map(mark -> call + " shows " + mark);
    }

    private Stream<Route> known() {
        return routes.stream().filter(route -> policy.containsKey(route.name()));
    }

    private Call call(Route route, String person, Map<String, String> values) {
        boolean closed = person.equals("closed");
        try {
            if (closed) {
                settings.setGuidePublic(Actor.PROGRAM, false);
            }
            boolean leaves = route.pattern().equals("/sign-out");
            Visit visit = leaves ? people.freshVisitOf(person) : people.visitOf(person);
            return new Call(route, person, RouteCall.send(visit, route, route.path(withControls(values))));
        } finally {
            if (closed) {
                settings.setGuidePublic(Actor.PROGRAM, true);
            }
        }
    }

    private String complaint(Call call) {
        return call + " instead of " + policy.get(call.route().name()).answers();
    }

    private boolean fits(String column, Call call) {
        Answer answer = call.answer();
        String expected = policy.get(call.route().name()).answer(column);
        boolean toSignIn = answer.location().matches("(http://localhost:\\d+)?/sign-in.*");
        return switch (expected) {
            case "sign-in" -> answer.status() / 100 == 3 && toSignIn;
            case "ok" -> answer.status() < 500 && !List.of(401, 403, 404).contains(answer.status()) && !toSignIn;
            default -> expected.equals(String.valueOf(answer.status())) && !toSignIn;
        };
    }

    /** What is left of an answer without its token and the address that was asked for. */
    private String alike(Answer answer) {
        return answer.status()
                + withoutControls(answer.text())
                        .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "")
                        .replace(people.other().organisation().id().value(), Neighbourhood.UNKNOWN)
                        .replaceAll("/people/[0-9a-f-]{36}", "/people/somebody")
                        .replaceAll("/catalogue/[0-9a-f-]{36}", "/catalogue/some")
                        .replaceAll("/(risks|risk-assessments)/[0-9a-f-]{36}", "/risks/some");
    }

    /** The controls of the organisation whose person is meant. */
    private Map<String, String> withControls(Map<String, String> values) {
        boolean atHome = people.atHome().get("person").equals(values.get("person"));
        Map<String, String> all = new LinkedHashMap<>(values);
        all.putAll(controls.things(atHome ? people.home() : people.other()));
        return all;
    }

    private static String withoutControls(String text) {
        return text.replaceAll("/(controls|obligations|treatment-plan)/[0-9a-f-]{36}", "/$1/some");
    }

    @Test
    void controlsOfAnotherOrganisationAreNotFoundInOnesOwn() {
        Stream<Call> foreign = known().filter(route ->
                        Stream.of("{control}", "{obligation}", "{action}").anyMatch(route.pattern()::contains))
                .map(route -> call(route, "accountable", people.foreignThings()));

        assertThat(foreign).isNotEmpty().allMatch(call -> call.answer().status() == 404);
    }
}
