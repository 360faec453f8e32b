// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A path inside this program, safe to redirect to. Anything that could lead elsewhere is none. */
public final class LocalPath {

    private static final Pattern SAFE = Pattern.compile("/(?!/)[A-Za-z0-9/._~?&=%+-]*");

    private LocalPath() {}

    public static Optional<String> of(@Nullable String asked) {
        return Optional.ofNullable(asked).filter(path -> SAFE.matcher(path).matches());
    }
}
