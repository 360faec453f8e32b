// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning.web;

import org.jspecify.annotations.Nullable;

/**
 * A link by the name of what it leads to.
 *
 * @param language code of the name when it differs from that of the page, else empty
 */
public record Link(String path, String name, String language) {

    /** For the attribute. */
    public @Nullable String lang() {
        return language.isEmpty() ? null : language;
    }
}
