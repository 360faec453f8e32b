// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk;

import org.jspecify.annotations.Nullable;

/**
 * How likely the threat of a risk is and how open the asset is to it with the controls that exist. ISSRM: likelihood of
 * the threat, vulnerability level.
 *
 * @param likelihood null when not rated
 * @param vulnerability null when not rated, or when the method does not ask for it
 * @param impactReduced by how much measures in place keep the impact of this risk below that of the asset
 * @param reason why it was rated so, empty when nothing was noted
 * @param loss what the risk costs in money; no rating follows from it
 */
public record Estimate(
        @Nullable Integer likelihood,
        @Nullable Integer vulnerability,
        int impactReduced,
        String reason,
        LossEstimate loss) {

    public static final Estimate NOT_RATED = Estimate.of(null, null);

    public static Estimate of(@Nullable Integer likelihood, @Nullable Integer vulnerability) {
        return new Estimate(likelihood, vulnerability, 0, "", LossEstimate.NONE);
    }

    public Estimate with(LossEstimate other) {
        return new Estimate(likelihood, vulnerability, impactReduced, reason, other);
    }
}
