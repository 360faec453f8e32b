// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.ourlet.testing.Cast;
import org.ourlet.testing.PageTest;
import org.ourlet.testing.TestClock;
import org.ourlet.testing.Visit.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Calls every route with every kind of token, and compares with {@code docs/security/tokens.csv} and policy.csv. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TokenMatrixTest extends PageTest {

    private static final Path FILE = Path.of("docs/security/tokens.csv");

    private final Map<String, Policy.Row> policy = Policy.read();
    private final Map<String, String> tokens = new LinkedHashMap<>();

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApiTokens apiTokens;

    @Autowired
    private MemberDirectory directory;

    private Neighbourhood people;
    private Map<String, String[]> exceptions;

    @BeforeAll
    void makeTokens() throws IOException {
        clock.set(TestClock.START);
        people = new Neighbourhood(cast, life, context, Sessions.of(this::visit));
        for (ApiToken.Scope scope : ApiToken.Scope.values()) {
            tokens.put(scope.name(), tokenOf(people.home(), scope));
        }
        exceptions = new LinkedHashMap<>();
        Files.readAllLines(FILE).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("method,"))
                .map(line -> line.split(","))
                .forEach(cells -> exceptions.put(cells[0] + " " + cells[1], cells));
    }

    private String tokenOf(Cast.Company company, ApiToken.Scope scope) {
        Member member = directory
                .find(company.accountable().account(), company.organisation().slug())
                .orElseThrow();
        return apiTokens.make(member, "Ticket system", scope, 30);
    }

    private Stream<Route> routes() {
        return Route.allOf(context).stream().filter(route -> policy.containsKey(route.name()));
    }

    private Answer call(String token, Route route, Map<String, String> values) {
        return RouteCall.send(visit().withToken(token), route, route.path(values), "");
    }

    private String expected(ApiToken.Scope scope, Route route, String column) {
        String[] exception = exceptions.get(route.name());
        if (exception != null) {
            return exception[scope == ApiToken.Scope.READ ? 2 : 3];
        }
        boolean changes = !route.reads() && scope == ApiToken.Scope.READ && column.equals("accountable");
        return changes ? "403" : policy.get(route.name()).answer(column);
    }

    private static boolean fits(String expected, Answer answer) {
        return expected.equals("ok")
                ? answer.status() < 500 && !Set.of(401, 403, 404).contains(answer.status())
                : expected.equals(String.valueOf(answer.status()));
    }

    private List<String> wrong(String column, Map<String, String> values) {
        List<String> wrong = new ArrayList<>();
        routes().filter(Route::ofProgram).forEach(route -> {
            for (ApiToken.Scope scope : ApiToken.Scope.values()) {
                Answer answer = call(tokens.get(scope.name()), route, values);
                String wanted = expected(scope, route, column);
                if (!wanted.equals("-") && !fits(wanted, answer)) {
                    wrong.add(route.name() + " with " + scope + ": " + answer.status() + " instead of " + wanted);
                }
            }
        });
        return wrong;
    }

    @Test
    void atHomeATokenGetsWhatItsScopeSays() {
        assertThat(wrong("accountable", people.atHome())).isEmpty();
    }

    @Test
    void otherOrganisationsAreAsIfTheyWereNotThere() {
        List<String> wrong = new ArrayList<>();
        routes().filter(Route::ofProgram)
                .filter(Route::namesOrganisation)
                .forEach(route -> tokens.values().forEach(token -> {
                    Answer foreign = call(token, route, people.nextDoor());
                    Answer missing = call(token, route, people.nowhere());
                    if (foreign.status() != 404 || missing.status() != 404) {
                        wrong.add(route.name() + ": " + foreign.status() + ", " + missing.status());
                    }
                }));

        assertThat(wrong).isEmpty();
    }

    @Test
    void anOrganisationOfTheSameAccountIsAnotherOne() {
        Cast.Somebody both = people.home().accountable();
        String before = tokenOf(people.home(), ApiToken.Scope.READ);
        jdbc.sql("update person set account_id = ? where organisation_id = ? and account_id = ?")
                .params(
                        both.account().id(),
                        people.all().get(2).organisation().id().value(),
                        people.all().get(2).employee().account().id())
                .update();

        assertThat(visit().withToken(before)
                        .get(people.all().get(2).api("/next-action"))
                        .status())
                .isEqualTo(404);
        assertThat(visit().withToken(before)
                        .get(people.home().api("/next-action"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void noAnswerShowsAnythingOfAnotherOrganisation() {
        List<String> leaks = new ArrayList<>();
        routes().filter(Route::ofProgram).filter(Route::reads).forEach(route -> {
            String text = AnswerText.of(call(tokens.get("WRITE"), route, people.atHome()));
            people.marksHiddenFrom("accountable")
                    .filter(text::contains)
                    .forEach(mark -> leaks.add(route.name() + " shows " + mark));
        });

        assertThat(leaks).isEmpty();
    }

    @Test
    void outsideTheApiATokenIsNone() {
        List<String> wrong = new ArrayList<>();
        routes().filter(route -> !route.ofProgram() && route.reads()).forEach(route -> {
            Answer with = call(tokens.get("WRITE"), route, people.atHome());
            Answer without = RouteCall.send(visit(), route, route.path(people.atHome()), "");
            if (with.status() != without.status() || !with.location().equals(without.location())) {
                wrong.add(route.name() + ": " + with.status());
            }
        });

        assertThat(wrong).isEmpty();
    }

    @Test
    void outsideTheApiATokenIsNoFormToken() {
        Answer answer = visit().withToken(tokens.get("WRITE")).postRaw("/preferences", List.of(), Map.of());

        assertThat(answer.status()).isEqualTo(403);
    }

    @Test
    void everyExceptionIsOfARoute() {
        assertThat(routes().map(Route::name)).containsAll(exceptions.keySet());
    }
}
