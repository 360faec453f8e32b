// SPDX-License-Identifier: Apache-2.0
package org.ourlet.guide;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An edition of ISO/IEC 27001. The interface leads with the one of 2022. */
public enum StandardEdition {
    ISO27001_2022("2022"),
    ISO27001_2005("2005");

    private final String year;

    StandardEdition(String year) {
        this.year = year;
    }

    public String year() {
        return year;
    }

    /** The key in content files, such as {@code iso27001-2022}. */
    public String key() {
        return "iso27001-" + year;
    }

    public static Optional<StandardEdition> ofYear(@Nullable String year) {
        return Arrays.stream(values())
                .filter(edition -> edition.year.equals(year))
                .findFirst();
    }

    /** Reads the key of an edition in a content file. */
    public static StandardEdition of(ContentValue key) {
        String found =
                key.oneOf(Arrays.stream(values()).map(StandardEdition::key).toList());
        return Arrays.stream(values())
                .filter(edition -> edition.key().equals(found))
                .findFirst()
                .orElseThrow();
    }
}
