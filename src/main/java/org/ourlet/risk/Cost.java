// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a treatment costs: money, and work of one's own. ISSRM: cost. At most two decimals each. */
public record Cost(BigDecimal amount, BigDecimal personDays) {

    public static final int DECIMALS = 2;

    public static final Cost NOTHING = new Cost(BigDecimal.ZERO, BigDecimal.ZERO);

    private static final String NUMBER = "\\d{1,9}([.,]\\d{1,2})?";

    public Cost {
        amount = plain(amount);
        personDays = plain(personDays);
    }

    public static Cost of(long amount, long personDays) {
        return new Cost(BigDecimal.valueOf(amount), BigDecimal.valueOf(personDays));
    }

    /** From hundredths, as they are stored. */
    public static Cost ofHundredths(long cents, long dayHundredths) {
        return new Cost(BigDecimal.valueOf(cents, DECIMALS), BigDecimal.valueOf(dayHundredths, DECIMALS));
    }

    public long cents() {
        return amount.movePointRight(DECIMALS).longValueExact();
    }

    public long dayHundredths() {
        return personDays.movePointRight(DECIMALS).longValueExact();
    }

    /** A number as somebody types it, with point or comma; 0 for nothing; empty when it is no number. */
    public static Optional<BigDecimal> number(String typed) {
        String text = typed.replaceAll("[\\s\\u00a0\\u202f]", "");
        if (text.isEmpty()) {
            return Optional.of(BigDecimal.ZERO);
        }
        return text.matches(NUMBER) ? Optional.of(new BigDecimal(text.replace(',', '.'))) : Optional.empty();
    }

    public Cost plus(Cost other) {
        return new Cost(amount.add(other.amount), personDays.add(other.personDays));
    }

    /** Both in money; null when there is work and nobody said what a day costs. */
    public @Nullable BigDecimal total(@Nullable BigDecimal personDayCost) {
        if (personDays.signum() == 0) {
            return amount;
        }
        return personDayCost == null ? null : plain(amount.add(personDays.multiply(personDayCost)));
    }

    /** Without trailing zeros behind the point: 12000, 0.5. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
