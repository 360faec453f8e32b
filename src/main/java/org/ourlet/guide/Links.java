// SPDX-License-Identifier: Apache-2.0
package org.ourlet.guide;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an activity hangs on others.
 *
 * @param requires cannot be done without these (hard, transitive)
 * @param helpedBy easier after these (soft)
 * @param bundle name of an all-or-none group, null when in none
 */
public record Links(
        List<String> requires,
        List<String> helpedBy,
        @Nullable String bundle) {

    public Links {
        requires = List.copyOf(requires);
        helpedBy = List.copyOf(helpedBy);
    }
}
