// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds placeholders such as {@code {{org.name}}} in texts of templates; never in what people wrote. */
public final class Placeholders {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{((?:generated: ?)?[a-z0-9.-]+)}}");

    private Placeholders() {}

    /**
     * A piece of a text.
     *
     * @param text the words, or the name of the placeholder
     */
    public record Part(String text, boolean placeholder) {}

    /** The text cut into words and placeholders, in order. */
    public static List<Part> parts(String text) {
        List<Part> parts = new ArrayList<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        int end = 0;
        while (matcher.find()) {
            words(text.substring(end, matcher.start()), parts);
            parts.add(new Part(matcher.group(1), true));
            end = matcher.end();
        }
        words(text.substring(end), parts);
        return parts;
    }

    private static void words(String words, List<Part> parts) {
        if (!words.isEmpty()) {
            parts.add(new Part(words, false));
        }
    }

    /** The name of the placeholder when the text is one and nothing else. */
    static Optional<String> alone(String text) {
        Matcher matcher = PLACEHOLDER.matcher(text);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
