// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourlet.access.AuthorisationWorld.Who;
import org.ourlet.testing.PageTest;
import org.ourlet.testing.Visit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every route of the program, asked by every kind of person, against the hand-written expectations in {@code
 * docs/security/policy.csv}. A route without a row fails, and a row without a route.
 */
class AuthorisationMatrixTest extends PageTest {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping handlers;

    @Autowired
    private ApplicationContext context;

    private AuthorisationWorld world;
    private final List<String> wrong = new ArrayList<>();

    @BeforeEach
    void found() {
        world = new AuthorisationWorld(cast, context);
    }

    @Test
    void everyRouteHasARowAndEveryRowARoute() {
        Set<String> routes = new TreeSet<>();
        handlers.getHandlerMethods()
                .keySet()
                .forEach(route -> route.getPatternValues().forEach(pattern -> {
                    Set<String> methods = route.getMethodsCondition().getMethods().stream()
                            .map(Enum::name)
                            .collect(Collectors.toCollection(TreeSet::new));
                    (methods.isEmpty() ? Set.of("GET") : methods)
                            .forEach(method -> routes.add(method + " " + plain(pattern)));
                }));
        Set<String> rows = Policy.read().stream()
                .map(row -> row.method() + " " + row.route())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(rows).as("rows of docs/security/policy.csv").isEqualTo(routes);
    }

    @Test
    void readingIsAnsweredAsThePolicySays() {
        Map<Who, Visit> visitors = world.visitors(this::visit);
        StringBuilder readByOurs = new StringBuilder();
        for (Policy.Row row : Policy.read()) {
            if (row.method().equals("GET")) {
                visitors.forEach((who, visitor) -> {
                    Visit.Answer answer = visitor.get(world.fill(row.route()));
                    check(row, who, answer);
                    if (who != Who.OTHER && who != Who.OPERATOR) {
                        readByOurs.append(answer.text());
                    }
                });
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(readByOurs)
                .contains(world.ours().mark())
                .doesNotContain(world.others().mark());
    }

    /** Whoever may do it does so in a world of his own, because doing changes it. */
    @Test
    void changingIsAnsweredAsThePolicySays() {
        Map<Who, Visit> visitors = world.visitors(this::visit);
        for (Policy.Row row : Policy.read()) {
            if (!row.method().equals("GET")) {
                visitors.forEach((who, visitor) -> {
                    boolean allowed =
                            row.expected(who).equals("in") && row.route().contains("{organisation}");
                    AuthorisationWorld where = allowed ? new AuthorisationWorld(cast, context) : world;
                    Visit by = allowed ? where.visitors(this::visit).get(who) : visitor;
                    check(row, who, by.post(where.fill(row.route()), where.form(row.route())));
                });
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void aForeignOrganisationLooksLikeNone() {
        Visit stranger = world.visitors(this::visit).get(Who.OTHER);
        for (Policy.Row row : Policy.read()) {
            if (row.method().equals("GET") && row.route().contains("{organisation}")) {
                Visit.Answer foreign = stranger.get(world.fill(row.route()));
                Visit.Answer missing =
                        stranger.get(world.fill(row.route().replace("{organisation}", "no-such-organisation")));

                assertThat(foreign.status()).as(row.route()).isEqualTo(404);
                assertThat(comparable(foreign)).as(row.route()).isEqualTo(comparable(missing));
            }
        }
    }

    /** Without what differs in any two answers: the token of forms and the address itself. */
    private String comparable(Visit.Answer answer) {
        return answer.text()
                .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "")
                .replaceAll("name=\"back\" value=\"[^\"]*\"", "")
                .replaceAll("\"instance\":\"[^\"]*\"", "");
    }

    private void check(Policy.Row row, Who who, Visit.Answer answer) {
        String found = kind(answer);
        if (!found.equals(row.expected(who))) {
            wrong.add("%s %s as %s: %s (%d) instead of %s"
                    .formatted(row.method(), row.route(), who, found, answer.status(), row.expected(who)));
        }
    }

    private static String kind(Visit.Answer answer) {
        return switch (answer.status()) {
            case 401, 403, 404 -> String.valueOf(answer.status());
            case 303 -> answer.location().startsWith("/sign-in?next") ? "sign-in" : "in";
            default -> answer.status() >= 500 ? "broken" : "in";
        };
    }

    /** A pattern with the names of its variables only. */
    static String plain(String pattern) {
        return pattern.replaceAll("\\{(\\w+):(?:[^{}]|\\{[^{}]*})*}", "{$1}");
    }
}
