// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.openapi;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;

/** Draws the description of all routes below {@code /api/v1}. */
final class OpenApiDocument {

    static final String SESSION = "session";
    static final String CSRF = "csrf";
    static final String TOKEN = "token";

    private static final String PREFIX = "/api/v1/";

    private final String sessionCookie;
    private final JsonSchemas schemas = new JsonSchemas();
    private final Map<String, Map<String, Object>> paths = new TreeMap<>();

    OpenApiDocument(String sessionCookie) {
        this.sessionCookie = sessionCookie;
    }

    Map<String, Object> describe(Map<RequestMappingInfo, HandlerMethod> handlers) {
        handlers.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().toString()))
                .forEach(entry -> add(entry.getKey(), entry.getValue()));
        return document();
    }

    private void add(RequestMappingInfo mapping, HandlerMethod handler) {
        for (String path : mapping.getPatternValues()) {
            if (path.startsWith(PREFIX)) {
                mapping.getMethodsCondition().getMethods().forEach(method -> add(path, method, handler));
            }
        }
    }

    private void add(String path, RequestMethod method, HandlerMethod handler) {
        Map<String, Object> operation = new OpenApiOperation(path, method, handler, schemas).describe();
        paths.computeIfAbsent(path, each -> new TreeMap<>()).put(method.name().toLowerCase(Locale.ROOT), operation);
    }

    private Map<String, Object> document() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("openapi", "3.1.0");
        document.put(
                "info",
                Map.of(
                        "title", "Ourlet",
                        "version", "1",
                        "summary", "Information security management that fits small organisations",
                        "license", Map.of("name", "Apache 2.0", "identifier", "Apache-2.0")));
        document.put("servers", List.of(Map.of("url", "/")));
        document.put("paths", paths);
        document.put("components", Map.of("schemas", schemas.all(), "securitySchemes", securitySchemes()));
        return document;
    }

    private Map<String, Object> securitySchemes() {
        return Map.of(
                TOKEN,
                Map.of(
                        "type", "http",
                        "scheme", "bearer",
                        "description",
                                "A token of an integration; the ISMS accountable makes it. Needs no CSRF token."),
                SESSION,
                Map.of(
                        "type", "apiKey",
                        "in", "cookie",
                        "name", sessionCookie,
                        "description", "The session that the form at /sign-in opens."),
                CSRF,
                Map.of(
                        "type", "apiKey",
                        "in", "header",
                        "name", "X-CSRF-TOKEN",
                        "description", "The token that /api/v1/session answers; writes need it with the session."));
    }
}
