// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody decided on a line of the statement of applicability. Kept beside what the program derives, never instead of it.
 *
 * @param reference number of the reference control
 * @param reason why, empty when the derived reasons are enough
 * @param stated how far it is and what proves it, where somebody knows better than the program
 * @param derivedApplicable what the program had derived then
 */
public record ApplicabilityDecision(
        String id,
        String reference,
        Choice choice,
        String reason,
        Stated stated,
        boolean derivedApplicable,
        Trace trace) {

    /** Applies, does not, or whatever the program derives. */
    public enum Choice {
        APPLICABLE,
        EXCLUDED,
        DERIVED
    }

    /**
     * What somebody states about the implementation.
     *
     * @param state null for what the program derives
     * @param evidence an address or some words, empty for none
     */
    public record Stated(@Nullable ImplementationState state, String evidence) {

        public static final Stated NOTHING = new Stated(null, "");
    }

    /**
     * Who decided and when.
     *
     * @param number of the decision on this reference control, from 1
     */
    public record Trace(int number, String account, String name, Instant at) {}
}
