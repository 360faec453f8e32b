// SPDX-License-Identifier: Apache-2.0
package org.ourlet.guide;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ourlet.shared.Language;
import org.ourlet.shared.Localized;

/** One of the twelve chapters. {@code generated} names the parts that the program inserts into its text. */
public record Chapter(String slug, int number, List<String> generated, Localized<Prose> texts) {

    private static final Pattern GENERATED = Pattern.compile("(?m)^\\{\\{generated: ([a-z-]+)}}$");

    public Chapter {
        generated = List.copyOf(generated);
    }

    /**
     * A piece of a chapter: Markdown, or the name of something that the program inserts.
     *
     * @param generated whether {@code value} is such a name
     */
    public record Part(boolean generated, String value) {}

    /** The text cut where the program inserts something, in order. */
    public List<Part> parts(Language language) {
        return parts(texts.in(language).body());
    }

    /** Cuts a text at its lines {@code {{generated: name}}}. */
    public static List<Part> parts(String body) {
        Matcher matcher = GENERATED.matcher(body);
        Stream.Builder<Part> parts = Stream.builder();
        int from = 0;
        while (matcher.find()) {
            parts.add(new Part(false, body.substring(from, matcher.start()).strip()));
            parts.add(new Part(true, matcher.group(1)));
            from = matcher.end();
        }
        parts.add(new Part(false, body.substring(from).strip()));
        return parts.build().filter(part -> !part.value().isEmpty()).toList();
    }
}
