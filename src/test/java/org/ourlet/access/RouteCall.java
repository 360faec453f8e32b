// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ourlet.testing.Visit;
import org.ourlet.testing.Visit.Answer;

/** Calls a route with the least that it takes. */
final class RouteCall {

    /** Fields without which a handler is not reached. */
    private static final Map<String, List<Map.Entry<String, String>>> FIELDS = Map.of(
            "GET /organisations/{organisation}/level/change", List.of(Map.entry("level", "2")),
            "POST /organisations/{organisation}/level", List.of(Map.entry("level", "2")),
            "POST /organisations/{organisation}/people/{person}/assignments",
                    List.of(Map.entry("category", "EMPLOYEE")));

    private RouteCall() {}

    static Answer send(Visit visit, Route route, String path) {
        return send(visit, route, path, visit.csrf());
    }

    /** @param token empty for none */
    static Answer send(Visit visit, Route route, String path, String token) {
        Map<String, String> headers = new LinkedHashMap<>();
        route.headers().forEach(header -> headers.put(header, "true"));
        if (route.reads() || route.method().equals("*")) {
            return visit.get(path + query(route), headers);
        }
        if (!route.method().equals("POST")) {
            headers.put("X-CSRF-TOKEN", token);
            return visit.send(route.method(), path, headers);
        }
        if (route.ofProgram()) {
            return visit.postJson(path, "{}", token);
        }
        List<Map.Entry<String, String>> form = new ArrayList<>(FIELDS.getOrDefault(route.name(), List.of()));
        if (!token.isEmpty()) {
            form.add(Map.entry("_csrf", token));
        }
        return visit.postRaw(path, form, headers);
    }

    private static String query(Route route) {
        return FIELDS.getOrDefault(route.name(), List.of()).stream()
                .map(field -> "?" + field.getKey() + "=" + field.getValue())
                .findFirst()
                .orElse("");
    }
}
