// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.rating;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A colleague is asked how likely a risk is and how open the asset is to it. Our own.
 *
 * @param person key of the one who is asked
 * @param answer null while there is none
 * @param taken null while the answer is not the rating of the risk
 */
public record RatingQuestion(
        String id,
        About about,
        String person,
        Asking asking,
        Instant expiresAt,
        @Nullable RatingAnswer answer,
        @Nullable Taking taken) {

    /** The risk that is asked about. */
    public record About(String assessment, String risk) {}

    /**
     * Who asked.
     *
     * @param note what was said besides, empty for nothing
     */
    public record Asking(String account, String person, String name, String note, Instant at) {}

    /** Who made the answer the rating of the risk. */
    public record Taking(String name, Instant at) {}

    public boolean waits(Instant now) {
        return answer == null && expiresAt.isAfter(now);
    }

    public boolean expired(Instant now) {
        return answer == null && !expiresAt.isAfter(now);
    }
}
