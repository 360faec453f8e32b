// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/**
 * An address that the program answers.
 *
 * @param method {@code *} for any
 * @param pattern path with variables in braces
 * @param headers that a request must have
 */
record Route(String method, String pattern, List<String> headers) {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    /** What filters answer before any handler is asked. */
    private static final List<Route> OF_FILTERS =
            List.of(new Route("POST", "/sign-in", List.of()), new Route("POST", "/sign-out", List.of()));

    /** Every route of the running program: pages, programs' interface, health, and what filters answer. */
    static SortedSet<Route> allOf(ApplicationContext context) {
        SortedSet<Route> routes = new TreeSet<>(Comparator.comparing(Route::name));
        routes.addAll(OF_FILTERS);
        context.getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .forEach(info -> routes.addAll(of(info)));
        return routes;
    }

    private static List<Route> of(RequestMappingInfo info) {
        List<String> methods = info.getMethodsCondition().getMethods().isEmpty()
                ? List.of("*")
                : info.getMethodsCondition().getMethods().stream()
                        .map(Enum::name)
                        .toList();
        List<String> headers = info.getHeadersCondition().getExpressions().stream()
                .map(expression -> expression.getName())
                .toList();
        return info.getPatternValues().stream()
                .flatMap(pattern -> methods.stream().map(method -> new Route(method, withoutRegex(pattern), headers)))
                .toList();
    }

    /** {@code {number:\d{1,4}}} becomes {@code {number}}. */
    static String withoutRegex(String pattern) {
        StringBuilder text = new StringBuilder();
        int depth = 0;
        boolean regex = false;
        for (char letter : pattern.toCharArray()) {
            depth += letter == '{' ? 1 : letter == '}' ? -1 : 0;
            regex = depth > 0 && (regex || letter == ':');
            if (!regex) {
                text.append(letter);
            }
        }
        return text.toString();
    }

    /** As it stands in the policy. */
    String name() {
        return method + " " + pattern + (headers.isEmpty() ? "" : " [" + String.join(", ", headers) + "]");
    }

    boolean ofProgram() {
        return pattern.startsWith("/api/");
    }

    boolean reads() {
        return method.equals("GET");
    }

    boolean namesOrganisation() {
        return pattern.contains("{organisation}");
    }

    /** The path with values in place of its variables. */
    String path(Map<String, String> values) {
        String guide = pattern.replace("/guide/activities/{activity}", "/guide/activities/anomaly-management");
        Matcher matcher = VARIABLE.matcher(guide.replace("/**", "/unknown"));
        return matcher.replaceAll(variable -> {
            String value = values.get(variable.group(1));
            if (value == null) {
                throw new IllegalStateException(
                        "Which value has {" + variable.group(1) + "} of " + name() + "? Add it to Neighbourhood.");
            }
            return Matcher.quoteReplacement(value);
        });
    }
}
