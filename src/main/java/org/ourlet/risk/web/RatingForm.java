// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.web;

import org.jspecify.annotations.Nullable;
import org.ourlet.risk.Estimate;
import org.ourlet.risk.Risk;

/** What is typed about likelihood and vulnerability; empty is not rated. */
public record RatingForm(String likelihood, String vulnerability, String ratingReason, String next, Long version) {

    private static final int LONGEST = 2000;

    public RatingForm(
            @Nullable String likelihood,
            @Nullable String vulnerability,
            @Nullable String ratingReason,
            @Nullable String next,
            @Nullable Long version) {
        this.likelihood = Fields.given(likelihood);
        this.vulnerability = Fields.given(vulnerability);
        String reason = Fields.given(ratingReason);
        this.ratingReason = reason.substring(0, Math.min(LONGEST, reason.length()));
        this.next = Fields.given(next);
        this.version = version == null ? 0L : version;
    }

    static RatingForm of(Risk risk) {
        return new RatingForm(
                text(risk.estimate().likelihood()),
                text(risk.estimate().vulnerability()),
                risk.estimate().reason(),
                "",
                risk.standing().version());
    }

    private static String text(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }

    Estimate estimate(Estimate now) {
        return new Estimate(
                Fields.integer(likelihood).orElse(null),
                Fields.integer(vulnerability).orElse(null),
                now.impactReduced(),
                ratingReason,
                now.loss());
    }
}
