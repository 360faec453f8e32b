// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk;

import java.time.Instant;
import java.util.List;

/**
 * Somebody entitled accepts what remains of a risk, on exactly the ratings shown. ISO/IEC 27001:2022, 6.1.3 f.
 *
 * @param reason empty when none was needed or given
 */
public record RiskAcceptance(String id, String riskRef, RatingSnapshot snapshot, String reason, Accepted accepted) {

    /** By whom and when. */
    public record Accepted(String by, String name, Instant at) {}

    /** What has changed since; empty while the acceptance holds. */
    public List<RatingSnapshot.Difference> changedSince(RatingSnapshot now) {
        return snapshot.differences(now);
    }
}
