// SPDX-License-Identifier: Apache-2.0
package org.ourlet.webshell;

import java.util.List;

/**
 * What can be said of a route at one glance: how many parts its path has and which of them are fixed words. Most routes are
 * told apart by that, and comparing them in full costs more than a page.
 *
 * @param parts the fixed words in their places, an empty word where anything may stand; empty when nothing can be said
 */
record RouteShape(List<String> parts) {

    /** A route of which nothing can be said at one glance. */
    static final RouteShape OPEN = new RouteShape(List.of());

    /** The shape of a pattern such as {@code /organisations/{slug}/plan}. */
    static RouteShape of(String pattern) {
        if (!pattern.startsWith("/") || pattern.contains("*") || pattern.endsWith("/")) {
            return OPEN;
        }
        return new RouteShape(partsOf(pattern).stream()
                .map(part -> part.contains("{") ? "" : part)
                .toList());
    }

    /** The parts of a path that was asked for; empty when it is written in a way that needs the full comparison. */
    static List<String> partsOf(String path) {
        boolean plain = path.startsWith("/") && path.indexOf('%') < 0 && !path.endsWith("/") && !path.contains("//");
        return plain ? List.of(path.substring(1).split("/")) : List.of();
    }

    /** Whether a path with these parts may belong to this route. False is certain; true asks for the full comparison. */
    boolean mayMatch(List<String> asked) {
        if (parts.isEmpty() || asked.isEmpty()) {
            return true;
        }
        if (parts.size() != asked.size()) {
            return false;
        }
        for (int i = parts.size() - 1; i >= 0; i--) {
            String part = parts.get(i);
            if (!part.isEmpty() && !part.equals(asked.get(i))) {
                return false;
            }
        }
        return true;
    }
}
