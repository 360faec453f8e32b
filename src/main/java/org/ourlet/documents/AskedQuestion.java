// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A single blank of a document that a colleague was asked to answer.
 *
 * @param document code of the document
 * @param person key of the one who is asked
 * @param answer null while there is none
 */
public record AskedQuestion(
        String id,
        String document,
        String blank,
        String person,
        Asking asking,
        Instant expiresAt,
        @Nullable Answer answer) {

    /**
     * Who asked.
     *
     * @param note what was said besides, empty for nothing
     */
    public record Asking(String account, String person, String name, String note, Instant at) {}

    /** That it was answered; what was answered stands in the document. */
    public record Answer(String name, Instant at) {}

    public boolean waits(Instant now) {
        return answer == null && expiresAt.isAfter(now);
    }

    public boolean expired(Instant now) {
        return answer == null && !expiresAt.isAfter(now);
    }
}
