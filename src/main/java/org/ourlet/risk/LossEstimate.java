// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What a risk costs in money, as somebody estimates it: annual loss expectancy and return on security investment. Never
 * part of the level. What was not estimated is null, which is never the same as 0. Our own.
 *
 * @param once the money lost when it happens (single loss expectancy)
 * @param timesPerYear how often it happens in a year now, 0.1 for once in ten years (annual rate of occurrence)
 * @param timesPerYearAfter how often once its treatment works
 * @param costPerYear what the treatment costs in a year
 */
public record LossEstimate(
        @Nullable BigDecimal once,
        @Nullable BigDecimal timesPerYear,
        @Nullable BigDecimal timesPerYearAfter,
        @Nullable BigDecimal costPerYear) {

    /** Decimals of times per year: once in ten thousand years is the rarest. */
    public static final int TIMES_DECIMALS = 4;

    /** Digits of times per year before the point. */
    public static final int TIMES_DIGITS = 4;

    public static final LossEstimate NONE = new LossEstimate(null, null, null, null);

    public LossEstimate {
        once = plain(once);
        timesPerYear = plain(timesPerYear);
        timesPerYearAfter = plain(timesPerYearAfter);
        costPerYear = plain(costPerYear);
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        return number == null ? null : Cost.plain(number);
    }

    public boolean isNone() {
        return equals(NONE);
    }

    /** The loss of an average year now; null while it cannot be said. */
    public @Nullable BigDecimal perYear() {
        return money(times(timesPerYear));
    }

    /** The loss of an average year once the treatment works; null while it cannot be said. */
    public @Nullable BigDecimal perYearAfter() {
        return money(times(timesPerYearAfter));
    }

    /**
     * What a year of the treatment brings for each unit of money it costs, less what it costs: 0 is neither gain nor loss.
     * Rounded half-even to two decimals. Null while a part is missing, or when the treatment costs nothing.
     */
    public @Nullable BigDecimal returnOnInvestment() {
        BigDecimal now = times(timesPerYear);
        BigDecimal after = times(timesPerYearAfter);
        if (now == null || after == null || costPerYear == null || costPerYear.signum() <= 0) {
            return null;
        }
        return now.subtract(after).subtract(costPerYear).divide(costPerYear, 2, RoundingMode.HALF_EVEN);
    }

    private @Nullable BigDecimal times(@Nullable BigDecimal times) {
        return once == null || times == null ? null : once.multiply(times);
    }

    private static @Nullable BigDecimal money(@Nullable BigDecimal exact) {
        return exact == null ? null : Cost.plain(exact.setScale(Cost.DECIMALS, RoundingMode.HALF_EVEN));
    }

    /** With what the treatment has reached as the state of today; what it goes on to cost is no longer a choice. */
    LossEstimate reached() {
        return timesPerYearAfter == null
                ? new LossEstimate(once, null, null, null)
                : new LossEstimate(once, timesPerYearAfter, null, null);
    }
}
