// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk;

/** Up to which level a risk is low, and up to which it is medium; above it is high. ISO/IEC 27001:2022, 6.1.2 a. */
public record ClassLimits(int lowTo, int mediumTo) {

    public ClassLimits {
        if (lowTo >= mediumTo) {
            throw new IllegalArgumentException("low ends below medium");
        }
    }

    public RiskClass classOf(int level) {
        if (level <= lowTo) {
            return RiskClass.LOW;
        }
        return level <= mediumTo ? RiskClass.MEDIUM : RiskClass.HIGH;
    }
}
