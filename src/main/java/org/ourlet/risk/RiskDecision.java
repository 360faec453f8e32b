// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk;

import java.time.Instant;

/**
 * Whether to go on with an assessment or to do a part again, and why. The two decision points of ISO/IEC 27005, and the
 * authorisation to run the ISMS (ISO/IEC 27001:2005, 4.2.1 i).
 *
 * @param stateHash of all ratings at that moment
 */
public record RiskDecision(String id, Point point, boolean goesOn, String reason, String stateHash, Decided decided) {

    /** What is decided. */
    public enum Point {
        ASSESSMENT("assessment"),
        TREATMENT("treatment"),
        AUTHORISATION("authorisation");

        private final String word;

        Point(String word) {
            this.word = word;
        }

        /** As it stands in addresses and message keys. */
        public String word() {
            return word;
        }
    }

    /** By whom and when. */
    public record Decided(String by, String name, Instant at) {}
}
