// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.openapi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ourlet.access.FreshSignIn;
import org.ourlet.access.Open;
import org.ourlet.access.ReadsAs;
import org.ourlet.access.Requires;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.method.HandlerMethod;

/** Draws the description of one handler: what it takes, what it answers, who may call it. */
final class OpenApiOperation {

    private static final Pattern VARIABLE = Pattern.compile("\\{([a-zA-Z]+)[^}]*}");
    private static final Map<String, Object> TEXT = Map.of("type", "string");

    private final String path;
    private final RequestMethod method;
    private final HandlerMethod handler;
    private final JsonSchemas schemas;
    private final List<String> variables;

    OpenApiOperation(String path, RequestMethod method, HandlerMethod handler, JsonSchemas schemas) {
        this.path = path;
        this.method = method;
        this.handler = handler;
        this.schemas = schemas;
        this.variables =
                VARIABLE.matcher(path).results().map(found -> found.group(1)).toList();
    }

    Map<String, Object> describe() {
        Map<String, Object> operation = new LinkedHashMap<>();
        operation.put("operationId", operationId());
        operation.put("tags", List.of(module()));
        operation.put("summary", summary());
        operation.put("description", access());
        List<Map<String, Object>> parameters = parameters();
        if (!parameters.isEmpty()) {
            operation.put("parameters", parameters);
        }
        body().ifPresent(body -> operation.put("requestBody", body));
        operation.put("responses", responses());
        operation.put("security", security());
        return operation;
    }

    /** Such as {@code getGuideActivities}; unique because method and path are. */
    private String operationId() {
        StringBuilder id = new StringBuilder(method.name().toLowerCase(Locale.ROOT));
        Matcher words = Pattern.compile("[A-Za-z]+").matcher(path.substring("/api/v1".length()));
        while (words.find()) {
            id.append(words.group().substring(0, 1).toUpperCase(Locale.ROOT))
                    .append(words.group().substring(1));
        }
        return id.toString();
    }

    /** The part of the package after {@code org.ourlet}. */
    private String module() {
        return handler.getBeanType().getPackageName().split("\\.")[2];
    }

    private String summary() {
        String words = path.substring("/api/v1/".length()).replaceAll("\\{([a-zA-Z]+)[^}]*}/?", "");
        return method.name() + " " + words.replace('/', ' ').replace('-', ' ').strip();
    }

    private String access() {
        Requires requires = handler.getMethodAnnotation(Requires.class);
        if (requires != null) {
            return "Needs the permission " + requires.value() + ".";
        }
        return closable()
                ? "Needs no account while the operator leaves the guide open to everybody."
                : "Needs no account.";
    }

    private boolean closable() {
        Open open = handler.getMethodAnnotation(Open.class);
        return open != null && open.whileGuideIsPublic();
    }

    private List<Map<String, Object>> parameters() {
        List<Map<String, Object>> parameters = new ArrayList<>();
        variables.forEach(name -> parameters.add(Map.of("name", name, "in", "path", "required", true, "schema", TEXT)));
        Arrays.stream(handler.getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(RequestParam.class))
                .forEach(parameter -> parameters.add(query(parameter)));
        return parameters;
    }

    private Map<String, Object> query(MethodParameter parameter) {
        RequestParam param = parameter.getParameterAnnotation(RequestParam.class);
        String given = param == null ? "" : param.name();
        boolean byDefault = param == null || !param.defaultValue().equals(ValueConstants.DEFAULT_NONE);
        Map<String, Object> schema = new LinkedHashMap<>(schemas.of(parameter.getGenericParameterType()));
        if (param != null && byDefault && !param.defaultValue().isEmpty()) {
            schema.put("default", param.defaultValue());
        }
        return Map.of(
                "name",
                given.isEmpty() ? String.valueOf(parameter.getParameter().getName()) : given,
                "in",
                "query",
                "required",
                param != null && param.required() && !byDefault && !parameter.isOptional(),
                "schema",
                schema);
    }

    private Optional<Map<String, Object>> body() {
        ReadsAs reads = handler.getMethodAnnotation(ReadsAs.class);
        if (reads != null) {
            return Optional.of(Map.of("required", true, "content", json(schemas.of(reads.value()))));
        }
        return Arrays.stream(handler.getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(RequestBody.class))
                .map(parameter ->
                        Map.of("required", true, "content", json(schemas.of(parameter.getGenericParameterType()))))
                .findFirst();
    }

    private Map<String, Object> responses() {
        Map<String, Object> responses = new LinkedHashMap<>();
        responses.put(status(), success());
        if (!parameters().isEmpty() || body().isPresent()) {
            responses.put("400", problem("Something in the request cannot be read."));
        }
        if (signedIn() || closable()) {
            responses.put("401", problem("Nobody is signed in."));
        }
        if (signedIn()) {
            responses.put("403", problem("The account may not do this."));
        }
        if (!variables.isEmpty()) {
            responses.put("404", problem("There is no such thing, or it belongs to others."));
        }
        responses.put("default", problem("Something else went wrong."));
        return responses;
    }

    private String status() {
        ResponseStatus status = handler.getMethodAnnotation(ResponseStatus.class);
        boolean nothing = handler.getReturnType().getParameterType() == void.class;
        return status == null
                ? (nothing ? "204" : "200")
                : String.valueOf(status.code().value());
    }

    private Map<String, Object> success() {
        MethodParameter type = handler.getReturnType();
        return type.getParameterType() == void.class
                ? Map.of("description", "Done.")
                : Map.of("description", "The answer.", "content", json(schemas.of(type.getGenericParameterType())));
    }

    private Map<String, Object> problem(String description) {
        return Map.of(
                "description",
                description,
                "content",
                Map.of("application/problem+json", Map.of("schema", schemas.problem())));
    }

    private static Map<String, Object> json(Map<String, Object> schema) {
        return Map.of("application/json", Map.of("schema", schema));
    }

    private boolean signedIn() {
        return handler.hasMethodAnnotation(Requires.class);
    }

    private List<Map<String, @Nullable Object>> security() {
        if (!signedIn()) {
            return List.of();
        }
        Map<String, @Nullable Object> needed = new LinkedHashMap<>();
        needed.put(OpenApiDocument.SESSION, List.of());
        if (method != RequestMethod.GET) {
            needed.put(OpenApiDocument.CSRF, List.of());
        }
        return path.contains("{organisation}") && !handler.hasMethodAnnotation(FreshSignIn.class)
                ? List.of(needed, Map.of(OpenApiDocument.TOKEN, List.of()))
                : List.of(needed);
    }
}
