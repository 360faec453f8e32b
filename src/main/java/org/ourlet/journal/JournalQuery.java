// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which entries somebody wants to see. Our own.
 *
 * @param kind first word of the action, such as {@code document}; empty for all
 * @param account empty for all
 * @param before only entries with a smaller number, to turn pages
 */
public record JournalQuery(
        String kind,
        String account,
        @Nullable Instant from,
        @Nullable Instant to,
        long before) {

    public static JournalQuery all() {
        return new JournalQuery("", "", null, null, Long.MAX_VALUE);
    }
}
