// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.web;

import org.jspecify.annotations.Nullable;
import org.ourlet.risk.RiskClass;
import org.ourlet.risk.RiskLevel;

/**
 * A level as it is shown: its number and the word of its class.
 *
 * @param riskClass null when not rated
 */
public record LevelView(String value, @Nullable RiskClass riskClass) {

    public static LevelView of(@Nullable RiskLevel level) {
        return level == null
                ? new LevelView("", null)
                : new LevelView(Integer.toString(level.value()), level.riskClass());
    }

    public boolean rated() {
        return riskClass != null;
    }

    public String style() {
        return riskClass == null ? "" : styleOf(riskClass);
    }

    /** The name of the style of a class. */
    public static String styleOf(RiskClass riskClass) {
        return switch (riskClass) {
            case LOW -> "is-teal";
            case MEDIUM -> "is-amber";
            case HIGH -> "is-brick";
        };
    }
}
