// SPDX-License-Identifier: Apache-2.0
package org.ourlet.shared;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Something written in one or more languages. A missing language falls back to English, which everything that the program
 * brings along has; what people bring along may have another one instead.
 */
public record Localized<T>(Map<Language, T> versions) {

    public Localized {
        versions = Map.copyOf(versions);
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("no language at all");
        }
    }

    public static <T> Localized<T> english(T text) {
        return new Localized<>(Map.of(Language.EN, text));
    }

    /** The version in the language asked for, else the English one, else the first one there is. */
    public T in(Language language) {
        return Objects.requireNonNull(versions.get(languageFor(language)));
    }

    /** The language in which {@link #in} answers: differs from the one asked for when it falls back. */
    public Language languageFor(Language asked) {
        return Stream.concat(Stream.of(asked), Arrays.stream(Language.values()))
                .filter(versions::containsKey)
                .findFirst()
                .orElseThrow();
    }
}
