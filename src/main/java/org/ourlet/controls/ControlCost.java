// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** What a control or an action costs: money, and work of one's own in days. At most two decimals each. */
public record ControlCost(BigDecimal amount, BigDecimal days) {

    private static final int DECIMALS = 2;
    private static final String NUMBER = "\\d{1,9}([.,]\\d{1,2})?";

    public ControlCost {
        amount = plain(amount);
        days = plain(days);
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.setScale(DECIMALS, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** From hundredths, as they are stored. */
    public static ControlCost ofHundredths(long cents, long dayHundredths) {
        return new ControlCost(BigDecimal.valueOf(cents, DECIMALS), BigDecimal.valueOf(dayHundredths, DECIMALS));
    }

    public long cents() {
        return amount.movePointRight(DECIMALS).longValueExact();
    }

    public long dayHundredths() {
        return days.movePointRight(DECIMALS).longValueExact();
    }

    public ControlCost plus(ControlCost other) {
        return new ControlCost(amount.add(other.amount), days.add(other.days));
    }

    /** A number as somebody types it, with point or comma; 0 for nothing; empty when it is no number. */
    public static Optional<BigDecimal> number(String typed) {
        String text = typed.replaceAll("[\\s\\u00a0\\u202f]", "");
        if (text.isEmpty()) {
            return Optional.of(BigDecimal.ZERO);
        }
        return text.matches(NUMBER) ? Optional.of(new BigDecimal(text.replace(',', '.'))) : Optional.empty();
    }
}
