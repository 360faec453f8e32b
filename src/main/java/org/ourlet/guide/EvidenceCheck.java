// SPDX-License-Identifier: Apache-2.0
package org.ourlet.guide;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ourlet.shared.OrganisationId;

/**
 * Implemented by modules that can see for themselves whether a task is done. A content file that names a check that
 * nobody implements stops the start.
 */
public interface EvidenceCheck {

    /** The names that content files may use. */
    Set<String> names();

    /** Reads what the checks need, once for a page, whatever the number of tasks. */
    Answers answersFor(OrganisationId organisation);

    /** Answers from what was read. */
    @FunctionalInterface
    interface Answers {

        /**
         * @param check one of {@link EvidenceCheck#names()}
         * @param of what the task says the check looks at, null when nothing
         */
        EvidenceAnswer answer(String check, @Nullable String of);
    }
}
