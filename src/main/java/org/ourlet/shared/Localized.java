// SPDX-License-Identifier: Apache-2.0
package org.ourlet.shared;

import java.util.Map;
import java.util.Objects;

/** Something written in one or more languages, always in English; a missing language falls back to English. */
public record Localized<T>(Map<Language, T> versions) {

    public Localized {
        versions = Map.copyOf(versions);
        if (!versions.containsKey(Language.EN)) {
            throw new IllegalArgumentException("English is missing");
        }
    }

    public static <T> Localized<T> english(T text) {
        return new Localized<>(Map.of(Language.EN, text));
    }

    /** The version in the language asked for, else the English one. */
    public T in(Language language) {
        return Objects.requireNonNull(versions.get(languageFor(language)));
    }

    /** The language in which {@link #in} answers: differs from the one asked for when it falls back to English. */
    public Language languageFor(Language asked) {
        return versions.containsKey(asked) ? asked : Language.EN;
    }
}
