// SPDX-License-Identifier: Apache-2.0
package org.ourlet.shared;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A language of the interface, of guide texts or of documents. English is the one that every text has. */
public enum Language {
    EN("English"),
    FR("Français"),
    DE("Deutsch");

    private final String ownName;
    private final String code;
    private final Locale locale;

    Language(String ownName) {
        this.ownName = ownName;
        this.code = name().toLowerCase(Locale.ROOT);
        this.locale = Locale.forLanguageTag(code);
    }

    /** The two-letter code in lower case, as it stands in file names and in the {@code lang} attribute. */
    public String code() {
        return code;
    }

    public Locale locale() {
        return locale;
    }

    /** The name of the language in the language itself. */
    public String ownName() {
        return ownName;
    }

    /** Finds a language by its two-letter code, whatever its case; empty for an unknown one. */
    public static Optional<Language> of(@Nullable String code) {
        return Arrays.stream(values())
                .filter(language -> language.code().equalsIgnoreCase(code))
                .findFirst();
    }
}
