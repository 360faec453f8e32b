// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When a section of a template appears.
 *
 * @param levelAtLeast the lowest level, 0 for every level
 * @param activity code of an activity that must be chosen, null when none must
 */
public record Condition(int levelAtLeast, @Nullable String activity) {

    public static final Condition ALWAYS = new Condition(0, null);

    boolean holds(int level, Set<String> activities) {
        return level >= levelAtLeast && (activity == null || activities.contains(activity));
    }
}
