// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was decided when the time of keeping of a version was over. Our own; ISO/IEC 27001:2022, 7.5.3 f.
 *
 * @param version key of the version
 * @param keepUntil the new day, null when it was disposed of
 * @param by name of whoever decided
 */
public record RetentionDecision(
        String version, Decision decision, @Nullable LocalDate keepUntil, String reason, String by, Instant at) {

    /** What becomes of the version. */
    public enum Decision {
        KEPT,
        DISPOSED
    }
}
