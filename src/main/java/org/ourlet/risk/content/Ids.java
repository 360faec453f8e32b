// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.content;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ourlet.guide.ContentNode;
import org.ourlet.guide.ContentValue;

/** Reads the ids of the entries of one list: lower case with hyphens, each once. */
final class Ids {

    private static final String FORM = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final String CONTROL = "A\\.[5-8]\\.[1-9][0-9]?";

    private final Set<String> seen = new HashSet<>();

    String read(ContentNode node) {
        ContentValue value = node.at("id");
        String id = value.text();
        if (!id.matches(FORM)) {
            value.problem("\"" + id + "\" is not an id", "Write lower case words joined by hyphens");
        } else if (!seen.add(id)) {
            value.problem("\"" + id + "\" is there twice", "Remove one of the two");
        }
        return id;
    }

    /** Ids of another list; an empty list is a problem. */
    static Set<String> some(ContentValue value) {
        Set<String> ids = new LinkedHashSet<>(value.texts());
        if (ids.isEmpty()) {
            value.problem("names nothing", "Name at least one");
        }
        return ids;
    }

    static List<String> controls(ContentValue value) {
        List<String> controls = List.copyOf(some(value));
        controls.stream()
                .filter(control -> !control.matches(CONTROL))
                .forEach(control -> value.problem(
                        "\"" + control + "\" is not a control of 2022", "Write its number, such as A.8.7"));
        return controls;
    }
}
