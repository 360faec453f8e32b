// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** JSON schemas of Java types, as Jackson writes them: records by name, the rest in place. */
final class JsonSchemas {

    private static final Map<Class<?>, Map<String, Object>> SIMPLE = Map.ofEntries(
            Map.entry(String.class, Map.of("type", "string")),
            Map.entry(boolean.class, Map.of("type", "boolean")),
            Map.entry(Boolean.class, Map.of("type", "boolean")),
            Map.entry(int.class, Map.of("type", "integer", "format", "int32")),
            Map.entry(Integer.class, Map.of("type", "integer", "format", "int32")),
            Map.entry(long.class, Map.of("type", "integer", "format", "int64")),
            Map.entry(Long.class, Map.of("type", "integer", "format", "int64")),
            Map.entry(double.class, Map.of("type", "number")),
            Map.entry(Double.class, Map.of("type", "number")),
            Map.entry(BigDecimal.class, Map.of("type", "number")),
            Map.entry(LocalDate.class, Map.of("type", "string", "format", "date")),
            Map.entry(Instant.class, Map.of("type", "string", "format", "date-time")));

    private static final Set<Class<?>> WRAPPERS = Set.of(Optional.class, ResponseEntity.class);

    private final Map<String, Object> schemas = new TreeMap<>();
    private final Map<Class<?>, String> names = new LinkedHashMap<>();

    /** The schemas of all records met so far, by name. */
    Map<String, Object> all() {
        return schemas;
    }

    /** Problem details for HTTP APIs (RFC 9457). */
    Map<String, Object> problem() {
        Map<String, Object> text = Map.of("type", "string");
        schemas.put(
                "Problem",
                Map.of(
                        "type",
                        "object",
                        "properties",
                        new TreeMap<>(Map.of(
                                "type", text,
                                "title", text,
                                "status", Map.of("type", "integer"),
                                "detail", text,
                                "instance", text,
                                "incident", text)),
                        "required",
                        List.of("status", "title")));
        return reference("Problem");
    }

    Map<String, Object> of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return generic(generic);
        }
        if (type instanceof WildcardType wildcard) {
            return of(wildcard.getUpperBounds()[0]);
        }
        return type instanceof Class<?> known ? of(known) : Map.of();
    }

    private Map<String, Object> generic(ParameterizedType type) {
        Class<?> raw = (Class<?>) type.getRawType();
        Type[] arguments = type.getActualTypeArguments();
        if (WRAPPERS.contains(raw)) {
            return of(arguments[0]);
        }
        if (Map.class.isAssignableFrom(raw)) {
            return Map.of("type", "object", "additionalProperties", of(arguments[1]));
        }
        return Collection.class.isAssignableFrom(raw) ? Map.of("type", "array", "items", of(arguments[0])) : of(raw);
    }

    private Map<String, Object> of(Class<?> type) {
        if (SIMPLE.containsKey(type)) {
            return SIMPLE.get(type);
        }
        if (type.isEnum()) {
            return Map.of(
                    "type",
                    "string",
                    "enum",
                    Arrays.stream(type.getEnumConstants())
                            .map(constant -> ((Enum<?>) constant).name())
                            .toList());
        }
        if (type == ProblemDetail.class) {
            return problem();
        }
        return type.isRecord() ? reference(name(type)) : Map.of();
    }

    private String name(Class<?> type) {
        String known = names.get(type);
        if (known != null) {
            return known;
        }
        Class<?> outer = type.getEnclosingClass();
        String name = (outer == null ? "" : outer.getSimpleName().replaceAll("Api$", "")) + type.getSimpleName();
        if (names.containsValue(name)) {
            throw new IllegalStateException("two types are called " + name + " in the API, one is " + type);
        }
        names.put(type, name);
        schemas.put(name, object(type));
        return name;
    }

    private Map<String, Object> object(Class<?> type) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            properties.put(name(component), schema(component));
            if (!mayBeAbsent(component)) {
                required.add(name(component));
            }
        }
        return Map.of("type", "object", "properties", properties, "required", required);
    }

    private static String name(RecordComponent component) {
        JsonProperty given = component.getAccessor().getAnnotation(JsonProperty.class);
        return given == null || given.value().isEmpty() ? component.getName() : given.value();
    }

    private Map<String, Object> schema(RecordComponent component) {
        Map<String, Object> schema = of(component.getGenericType());
        return isNullable(component) && alwaysWritten(component)
                ? Map.of("anyOf", List.of(schema, Map.of("type", "null")))
                : schema;
    }

    /** What is null is left out of an answer (spring.jackson.default-property-inclusion). */
    private static boolean mayBeAbsent(RecordComponent component) {
        return component.getType() == Optional.class || isNullable(component) && !alwaysWritten(component);
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static boolean alwaysWritten(RecordComponent component) {
        JsonInclude include = component.getAccessor().getAnnotation(JsonInclude.class);
        return include != null && include.value() == JsonInclude.Include.ALWAYS;
    }

    private static Map<String, Object> reference(String name) {
        return Map.of("$ref", "#/components/schemas/" + name);
    }
}
