// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What an organisation says in its own words in the place of sections of a document template.
 *
 * @param sections what was adapted, by id of the section
 */
public record Wording(Map<String, Adaptation> sections) {

    public static final Wording NONE = new Wording(Map.of());

    /**
     * A section in other words.
     *
     * @param text as it was typed, with placeholders such as {@code {{org.name}}}
     * @param base what the template said then, in the same form
     */
    public record Adaptation(String text, String base) {}

    public Wording {
        sections = Map.copyOf(sections);
    }

    public Optional<Adaptation> of(String section) {
        return Optional.ofNullable(sections.get(section));
    }

    public boolean isEmpty() {
        return sections.isEmpty();
    }

    Wording with(String section, Adaptation adaptation) {
        Map<String, Adaptation> changed = new LinkedHashMap<>(sections);
        changed.put(section, adaptation);
        return new Wording(changed);
    }

    Wording without(String section) {
        Map<String, Adaptation> changed = new LinkedHashMap<>(sections);
        changed.remove(section);
        return new Wording(changed);
    }
}
