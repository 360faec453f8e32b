// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.ourlet.testing.PageTest;
import org.ourlet.testing.TestClock;
import org.ourlet.testing.Visit;
import org.ourlet.testing.Visit.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Every route of the running program, whoever asks and whatever the answer is, carries the headers that protect. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HeadersOnEveryRouteTest extends PageTest {

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none';"
                    + " frame-ancestors 'none'";

    private static final Map<String, String> WANTED = Map.of(
            "content-security-policy", POLICY,
            "x-content-type-options", "nosniff",
            "x-frame-options", "DENY",
            "referrer-policy", "same-origin",
            "permissions-policy", "camera=(), geolocation=(), microphone=(), payment=()");

    private final Map<String, Answer> answers = new LinkedHashMap<>();

    @Autowired
    private ApplicationContext context;

    @BeforeAll
    void callEverything() {
        clock.set(TestClock.START);
        Neighbourhood people = new Neighbourhood(cast, life, context, Sessions.of(this::visit));
        for (String person : List.of("anonymous", "accountable", "operator")) {
            for (Route route : Route.allOf(context)) {
                Visit visit =
                        route.pattern().equals("/sign-out") ? people.freshVisitOf(person) : people.visitOf(person);
                keep(route.name() + " as " + person, RouteCall.send(visit, route, route.path(people.atHome())));
            }
        }
        Visit stranger = visit();
        keep("unknown page", stranger.get("/does-not-exist"));
        keep("unknown program address", stranger.get("/api/v1/does-not-exist"));
        keep("form without token", stranger.postRaw("/preferences", List.of(), Map.of()));
        keep("address that is no address", stranger.get("/guide/%2e%2e/setup"));
        keep("wrong method", stranger.send("DELETE", "/guide", Map.of("X-CSRF-TOKEN", stranger.csrf())));
    }

    private void keep(String what, Answer answer) {
        answers.put(what, answer);
    }

    @Test
    void thePolicyAllowsNothingUnsafe() {
        assertThat(POLICY).doesNotContain("unsafe").doesNotContain("*").startsWith("default-src 'none'");
    }

    @Test
    void everyAnswerHasThem() {
        List<String> missing = new ArrayList<>();
        answers.forEach((what, answer) -> WANTED.forEach((header, value) -> {
            if (!answer.header(header).equals(value)) {
                missing.add(what + " " + answer.status() + ": " + header + " is '" + answer.header(header) + "'");
            }
        }));

        assertThat(missing).isEmpty();
        assertThat(answers).hasSizeGreaterThan(150);
    }

    /** Answers of the public guide may be kept, but are asked for again each time. */
    @Test
    void noAnswerIsKeptByACache() {
        Map<String, String> kept = new LinkedHashMap<>();
        answers.forEach((what, answer) -> {
            String value = answer.header("cache-control");
            boolean ofTheGuide = what.contains("/api/v1/guide/") || what.contains("/api/v1/openapi.json");
            if (!value.contains("no-store") && !(ofTheGuide && value.equals("private, no-cache"))) {
                kept.put(what, value);
            }
        });

        assertThat(kept).isEmpty();
    }

    @Test
    void noAnswerTellsWhatTheServerIs() {
        assertThat(answers)
                .allSatisfy(
                        (what, answer) -> assertThat(answer.headers()).doesNotContainKeys("server", "x-powered-by"));
    }

    @Test
    void noAnswerInvitesOtherSites() {
        assertThat(answers)
                .allSatisfy((what, answer) ->
                        assertThat(answer.headers()).doesNotContainKey("access-control-allow-origin"));
    }

    @Test
    void everyTextSaysItsLetters() {
        List<String> types = answers.values().stream()
                .map(answer -> answer.header("content-type").toLowerCase(Locale.ROOT))
                .distinct()
                .filter(type -> type.startsWith("text/") && !type.contains("charset=utf-8"))
                .toList();

        assertThat(types).isEmpty();
    }

    @Test
    void cookiesAreForTheServerAlone() {
        List<String> cookies = answers.values().stream()
                .flatMap(answer -> answer.headers().getOrDefault("set-cookie", List.of()).stream())
                .toList();

        assertThat(cookies)
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(
                                Arrays.stream(cookie.split(";\\s*")).map(String::strip))
                        .contains("Path=/", "HttpOnly", "SameSite=Lax"));
    }
}
