// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ourlet.risk.RiskAcceptance;
import org.ourlet.risk.TreatmentDecision;

/**
 * What remains.
 *
 * @param mine what the visitor is entitled to accept now
 * @param others what waits for somebody else, or for a rating or a decision
 * @param accepted what is accepted and still holds
 * @param below number of risks that nobody has to accept
 * @param problems sentences by field
 */
public record AcceptanceView(
        AssessmentHead head,
        List<Line> mine,
        List<Line> others,
        List<Line> accepted,
        int below,
        String reason,
        Map<String, String> problems) {

    /**
     * A risk.
     *
     * @param hash of the ratings shown
     * @param who whose acceptance the criteria demand, in words
     * @param acceptance the latest, null when there was none
     * @param stale sentences on what has changed since
     */
    public record Line(
            String ref,
            String scenario,
            Numbers numbers,
            String hash,
            String who,
            @Nullable RiskAcceptance acceptance,
            List<String> stale) {}

    /** Levels, and what is decided. */
    public record Numbers(
            LevelView before, LevelView after, @Nullable TreatmentDecision decision) {}
}
