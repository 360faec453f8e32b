// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.time.Instant;

/**
 * A decision on a version that was sent for approval. Kept for ever.
 *
 * @param version key of the version
 * @param byAuthor the one who decided had written the text
 * @param remark why it was sent back, else empty
 */
public record Approval(
        String version, Decision decision, String account, String name, Instant at, boolean byAuthor, String remark) {

    /** What was decided. */
    public enum Decision {
        APPROVED,
        SENT_BACK
    }

    public boolean approved() {
        return decision == Decision.APPROVED;
    }
}
