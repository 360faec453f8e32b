// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.wording;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The blanks of a document as people see them in a text: {@code {{name of the organisation}}}. */
public final class Tokens {

    private static final Pattern TOKEN = Pattern.compile("\\{\\{([^{}\\n]{1,200})}}");

    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, String> placeholders = new LinkedHashMap<>();

    /** @param labels by placeholder; two that are called the same are told apart by their placeholder */
    public Tokens(Map<String, String> labels) {
        labels.forEach((placeholder, label) -> {
            String plain = label.replaceAll("[{}\\s]+", " ").strip();
            boolean taken = placeholders.containsKey(key(plain));
            String name = taken || plain.isEmpty() ? (plain + " (" + placeholder + ")").strip() : plain;
            names.put(placeholder, name);
            placeholders.put(key(name), placeholder);
        });
        labels.keySet().forEach(placeholder -> placeholders.putIfAbsent(key(placeholder), placeholder));
    }

    private static String key(String name) {
        return name.replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
    }

    public boolean knows(String placeholder) {
        return names.containsKey(placeholder);
    }

    /** A kept text with names in the place of placeholders. */
    public String readable(String kept) {
        return replaced(kept, inside -> names.getOrDefault(inside, inside));
    }

    /** A typed text with placeholders in the place of names; what is unknown stays as it is. */
    public String kept(String typed) {
        return replaced(typed, inside -> placeholders.getOrDefault(key(inside), inside));
    }

    private static String replaced(String text, UnaryOperator<String> inside) {
        return TOKEN.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement("{{" + inside.apply(match.group(1)) + "}}"));
    }

    /** All tokens as they are typed, in the order of the template. */
    public List<String> all() {
        return names.values().stream().map(name -> "{{" + name + "}}").toList();
    }
}
