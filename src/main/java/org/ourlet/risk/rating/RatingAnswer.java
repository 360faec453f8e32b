// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.rating;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.ourlet.risk.Estimate;

/**
 * How one colleague rates a risk. Our own.
 *
 * @param likelihood null when the colleague cannot say
 * @param vulnerability null when the colleague cannot say, or the method does not ask
 * @param reason empty when none was given
 */
public record RatingAnswer(
        @Nullable Integer likelihood, @Nullable Integer vulnerability, String reason, String name, Instant at) {

    /** The estimate with what this answer says; what it does not say stays as it is. */
    public Estimate over(Estimate now) {
        return new Estimate(
                likelihood == null ? now.likelihood() : likelihood,
                vulnerability == null ? now.vulnerability() : vulnerability,
                now.impactReduced(),
                reason.isEmpty() ? now.reason() : reason,
                now.loss());
    }
}
