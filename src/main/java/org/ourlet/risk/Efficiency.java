// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How much a level of risk falls for each thousand of money. Our own. */
public record Efficiency(int reduction, BigDecimal cost) implements Comparable<Efficiency> {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    /** Rounded half-even to two decimals, as it is shown. */
    public BigDecimal rounded() {
        return BigDecimal.valueOf(reduction).multiply(THOUSAND).divide(cost, 2, RoundingMode.HALF_EVEN);
    }

    /** Compares without rounding. */
    @Override
    public int compareTo(Efficiency other) {
        return BigDecimal.valueOf(reduction)
                .multiply(other.cost)
                .compareTo(BigDecimal.valueOf(other.reduction).multiply(cost));
    }
}
