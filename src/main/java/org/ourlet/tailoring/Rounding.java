// SPDX-License-Identifier: Apache-2.0
package org.ourlet.tailoring;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Figures for people are whole numbers, rounded once, at the end: percentages half up, person-days half to even. */
final class Rounding {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Rounding() {}

    static int whole(BigDecimal value) {
        return value.setScale(0, RoundingMode.HALF_EVEN).intValueExact();
    }

    /** Zero of nothing is 0 percent. */
    static int percent(BigDecimal part, BigDecimal whole) {
        if (whole.signum() == 0) {
            return 0;
        }
        return part.multiply(HUNDRED).divide(whole, 0, RoundingMode.HALF_UP).intValueExact();
    }
}
