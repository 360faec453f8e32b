// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk;

/** What is decided about a risk. ISO/IEC 27005 calls reduction also modification, and sharing also transfer. */
public enum TreatmentDecision {
    REDUCE,
    AVOID,
    SHARE,
    RETAIN;

    /** Whether security requirements and controls have to follow. */
    public boolean callsForControls() {
        return this == REDUCE;
    }

    /** Whether the risk stays as it is. */
    public boolean keeps() {
        return this == RETAIN;
    }

    /** Whether the scenario can no longer happen, since the activity is given up. */
    public boolean ends() {
        return this == AVOID;
    }
}
