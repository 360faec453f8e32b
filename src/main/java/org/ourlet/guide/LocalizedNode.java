// SPDX-License-Identifier: Apache-2.0
package org.ourlet.guide;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.ourlet.shared.Language;
import org.ourlet.shared.Localized;

/** The same mapping in several languages. A key has to be there in English; where another language lacks it, English is used. */
public final class LocalizedNode {

    private final Map<Language, ContentNode> nodes;

    LocalizedNode(Map<Language, ContentNode> nodes) {
        this.nodes = new EnumMap<>(nodes);
    }

    /** The value of a key in each language that has it. */
    public <T> Localized<T> at(String key, Function<ContentValue, T> read) {
        Map<Language, T> versions = new EnumMap<>(Language.class);
        nodes.forEach(
                (language, node) -> node.optional(key).ifPresent(value -> versions.put(language, read.apply(value))));
        if (!versions.containsKey(Language.EN)) {
            versions.put(Language.EN, read.apply(english().at(key)));
        }
        return new Localized<>(versions);
    }

    /** The mapping below a key. */
    public LocalizedNode node(String key) {
        return new LocalizedNode(at(key, ContentValue::node).versions());
    }

    private ContentNode english() {
        return Objects.requireNonNull(nodes.get(Language.EN));
    }
}
