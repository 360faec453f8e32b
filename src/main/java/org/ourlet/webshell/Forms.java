// SPDX-License-Identifier: Apache-2.0
package org.ourlet.webshell;

import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** What the form fragments in {@code webshell/_field.jte} and its siblings share. */
public final class Forms {

    private Forms() {}

    /** The ids of the hint and of the problem of a field, for {@code aria-describedby}; null when it has neither. */
    public static @Nullable String describedBy(String name, String hint, Map<String, String> problems) {
        StringJoiner ids = new StringJoiner(" ");
        if (!hint.isEmpty()) {
            ids.add(name + "-h");
        }
        if (problems.containsKey(name)) {
            ids.add(name + "-e");
        }
        return ids.length() == 0 ? null : ids.toString();
    }
}
