// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk;

import java.util.Locale;

/** How a level of risk counts against the acceptance criteria. ISO/IEC 27001:2022, 6.1.2 a. */
public enum RiskClass {
    LOW,
    MEDIUM,
    HIGH;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Position on the scale of classes, from 1. */
    public int rank() {
        return ordinal() + 1;
    }

    /** Whether the risk has to be treated, or accepted with a reason. */
    public boolean aboveTheLimit() {
        return this != LOW;
    }
}
