// SPDX-License-Identifier: Apache-2.0
package org.ourlet.guide;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A mapping in a content file. A key that nobody asks for is a problem: it is most often a typing error. */
public final class ContentNode {

    private final ContentPlace place;
    private final Map<String, Object> values;
    private final boolean silent;
    private final Set<String> asked = new LinkedHashSet<>();

    private ContentNode(ContentPlace place, Map<String, Object> values, boolean silent) {
        this.place = place;
        this.values = values;
        this.silent = silent;
        place.ledger().opened(this);
    }

    static ContentNode of(ContentPlace place, Map<?, ?> raw) {
        Map<String, Object> values = new LinkedHashMap<>();
        raw.forEach((key, value) -> values.put(String.valueOf(key), value));
        return new ContentNode(place, values, false);
    }

    /** Stands for a mapping that is not there; the problem was told already, so its values are not missed again. */
    static ContentNode missing(ContentPlace place) {
        return new ContentNode(place, Map.of(), true);
    }

    /** The value of a key that has to be there. */
    public ContentValue at(String key) {
        if (!silent && !values.containsKey(key)) {
            place.key(key).problem("is missing", "Add it to the file");
        }
        return value(key);
    }

    /** The value of a key that may be left out. */
    public Optional<ContentValue> optional(String key) {
        ContentValue value = value(key);
        return values.containsKey(key) ? Optional.of(value) : Optional.empty();
    }

    /** All keys with their values, for mappings whose keys are data. */
    public Map<String, ContentValue> entries() {
        Map<String, ContentValue> entries = new LinkedHashMap<>();
        values.keySet().forEach(key -> entries.put(key, value(key)));
        return entries;
    }

    /** The keys as written, for mappings whose keys are data; does not count as asking for them. */
    public Set<String> keys() {
        return new LinkedHashSet<>(values.keySet());
    }

    /** Says that the mapping as a whole is wrong. */
    public void problem(String wrong, String remedy) {
        if (!silent) {
            place.problem(wrong, remedy);
        }
    }

    private ContentValue value(String key) {
        asked.add(key);
        return new ContentValue(place.key(key), values.get(key));
    }

    void reportUnknownKeys() {
        values.keySet().stream()
                .filter(key -> !asked.contains(key))
                .forEach(key -> place.key(key)
                        .problem("is not a known key", "Use one of " + String.join(", ", asked) + ", or remove it"));
    }
}
