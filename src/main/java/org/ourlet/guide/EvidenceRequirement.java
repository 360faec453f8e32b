// SPDX-License-Identifier: Apache-2.0
package org.ourlet.guide;

import org.jspecify.annotations.Nullable;

/**
 * What completes a task: the name of a check and what it looks at, or {@link #DECLARED} when only a person can say it.
 *
 * @param of what the check looks at, such as a work product; null for checks that look at the organisation as a whole
 */
public record EvidenceRequirement(String check, @Nullable String of) {

    public static final String DECLARED = "declared";

    public boolean declared() {
        return DECLARED.equals(check);
    }
}
