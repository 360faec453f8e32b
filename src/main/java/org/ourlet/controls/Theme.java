// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One of the four groups of reference controls (ISO/IEC 27001:2022, Annex A). */
public enum Theme {
    ORGANISATIONAL,
    PEOPLE,
    PHYSICAL,
    TECHNOLOGICAL;

    /** As it stands in content files and addresses. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Theme> of(@Nullable String key) {
        return Arrays.stream(values()).filter(theme -> theme.key().equals(key)).findFirst();
    }
}
