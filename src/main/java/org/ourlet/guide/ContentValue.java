// SPDX-License-Identifier: Apache-2.0
package org.ourlet.guide;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A value in a content file. Reading it as something it is not notes a problem and answers with a neutral value, so
 * that reading goes on and the author hears of all problems at once.
 */
public final class ContentValue {

    private final ContentPlace place;
    private final @Nullable Object raw;

    ContentValue(ContentPlace place, @Nullable Object raw) {
        this.place = place;
        this.raw = raw;
    }

    /** A text that is not empty. */
    public String text() {
        String text = scalar("a text");
        if (raw instanceof String && text.isEmpty()) {
            problem("is empty", "Write the text, or remove the key when it is optional");
        }
        return text;
    }

    /** A text that may be empty. */
    public String textOrEmpty() {
        return scalar("a text");
    }

    public int integer() {
        return number(Integer::valueOf, "a whole number", 0);
    }

    public double decimal() {
        return number(Double::valueOf, "a number", 0.0);
    }

    public boolean flag() {
        return oneOf(List.of("false", "true")).equals("true");
    }

    /** A constant of an enum, by its name. */
    public <E extends Enum<E>> E choice(Class<E> type) {
        List<E> constants = List.of(type.getEnumConstants());
        String name = oneOf(constants.stream().map(Enum::name).toList());
        return Enum.valueOf(type, name);
    }

    /** One of the allowed words; the first of them when it is none. */
    public String oneOf(Collection<String> allowed) {
        String word = scalar("one word");
        if (allowed.contains(word)) {
            return word;
        }
        if (raw instanceof String) {
            problem("\"" + word + "\" is not allowed here", "Use one of " + String.join(", ", allowed));
        }
        return allowed.iterator().next();
    }

    /** A list of texts; {@code []} is an empty one. */
    public List<String> texts() {
        return values().stream().map(ContentValue::text).toList();
    }

    /** A list of mappings. */
    public List<ContentNode> nodes() {
        return values().stream().map(ContentValue::node).toList();
    }

    /** A list of anything. */
    public List<ContentValue> values() {
        if (raw instanceof List<?> list) {
            return IntStream.range(0, list.size())
                    .mapToObj(index -> new ContentValue(place.item(index), list.get(index)))
                    .toList();
        }
        return wrongKind("a list", List.of());
    }

    /** A mapping. */
    public ContentNode node() {
        if (raw instanceof Map<?, ?> map) {
            return ContentNode.of(place, map);
        }
        return wrongKind("a mapping", ContentNode.missing(place));
    }

    /** Says that the value is wrong for a reason of its own. */
    public void problem(String wrong, String remedy) {
        place.problem(wrong, remedy);
    }

    private String scalar(String kind) {
        return raw instanceof String text ? text.strip() : wrongKind(kind, "");
    }

    private <T> T number(Function<String, T> parse, String kind, T otherwise) {
        String text = scalar(kind);
        try {
            return raw instanceof String ? parse.apply(text) : otherwise;
        } catch (NumberFormatException e) {
            problem("\"" + text + "\" is not " + kind, "Write " + kind + " such as 4");
            return otherwise;
        }
    }

    private <T> T wrongKind(String kind, T otherwise) {
        if (raw != null) {
            problem("is not " + kind, "Write " + kind + " here");
        }
        return otherwise;
    }
}
