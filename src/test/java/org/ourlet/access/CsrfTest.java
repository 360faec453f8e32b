// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.ourlet.testing.DatabaseText;
import org.ourlet.testing.PageTest;
import org.ourlet.testing.TestClock;
import org.ourlet.testing.Visit;
import org.ourlet.testing.Visit.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** T-CSRF-1: nothing that changes something is answered without its token, and asking alone changes nothing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CsrfTest extends PageTest {

    /** A question with a body: it needs no account and changes nothing. */
    private static final Set<String> WITHOUT_TOKEN = Set.of("POST /api/v1/guide/selections/check");

    private static final Set<String> LAST_SEEN = Set.of("last_access_at");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    private Neighbourhood people;

    @BeforeAll
    void moveIn() {
        clock.set(TestClock.START);
        people = new Neighbourhood(cast, life, context, Sessions.of(this::visit));
    }

    private Stream<Route> writing() {
        return Route.allOf(context).stream()
                .filter(route -> !route.reads() && !route.method().equals("*"))
                .filter(route -> !WITHOUT_TOKEN.contains(route.name()));
    }

    @Test
    void refusesEveryChangeWithoutAToken() {
        assertThat(let("")).isEmpty();
    }

    @Test
    void refusesEveryChangeWithAMadeUpToken() {
        assertThat(let("bm90LWEtdG9rZW4tbm90LWEtdG9rZW4tbm90LWEtdG9rZW4")).isEmpty();
    }

    @Test
    void refusesEveryChangeWithTheTokenOfSomebodyElse() {
        Visit other = people.visitOf("outsider");
        other.get("/organisations");

        assertThat(other.csrf()).isNotEmpty();
        assertThat(let(other.csrf())).isEmpty();
    }

    /** What was let in, or answered otherwise than by the page about a stale form. */
    private List<String> let(String token) {
        List<String> let = new ArrayList<>();
        Map<String, List<String>> before = rows();
        for (String person : List.of("anonymous", "accountable", "operator")) {
            writing().forEach(route -> {
                Answer answer = RouteCall.send(people.visitOf(person), route, route.path(people.atHome()), token);
                if (answer.status() != 403) {
                    let.add(route.name() + " as " + person + ": " + answer.status());
                }
            });
        }
        assertThat(changed(before, rows())).as("tables that changed").isEmpty();
        return let;
    }

    @Test
    void theTokenInAnotherPlaceIsNone() {
        Visit visit = people.visitOf("accountable");
        visit.get("/organisations");

        Answer answer = visit.postRaw(
                "/preferences?_csrf=wrong",
                List.of(),
                Map.of("Cookie-Token", visit.csrf(), "X-XSRF-TOKEN", visit.csrf()));

        assertThat(answer.status()).isEqualTo(403);
    }

    @Test
    void askingChangesNothing() {
        List<Route> reading = Route.allOf(context).stream()
                .filter(route -> route.reads() || route.method().equals("*"))
                .toList();
        for (String person : List.of("anonymous", "employee", "top", "accountable", "operator")) {
            people.visitOf(person);
        }
        Map<String, List<String>> before = rows();

        for (int time = 0; time < 2; time++) {
            for (String person : List.of("anonymous", "employee", "top", "accountable", "operator")) {
                reading.forEach(route -> RouteCall.send(people.visitOf(person), route, route.path(people.atHome())));
            }
        }

        assertThat(reading).hasSizeGreaterThan(40);
        assertThat(changed(before, rows())).as("tables that changed").isEmpty();
    }

    /** Without the journal: some reading is worth an entry there. */
    private Map<String, List<String>> rows() {
        Map<String, List<String>> rows = new DatabaseText(jdbc).rows(LAST_SEEN);
        rows.keySet().removeIf(table -> table.startsWith("journal_"));
        return rows;
    }

    private static List<String> changed(Map<String, List<String>> before, Map<String, List<String>> after) {
        return before.keySet().stream()
                .filter(table -> !before.get(table).equals(after.get(table)))
                .toList();
    }
}
