// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures are computed by hand: loss times frequency, and (12000 - 4000 - 3000) / 3000. */
class LossEstimateTest {

    private static LossEstimate estimate(String once, String now, String after, String cost) {
        return new LossEstimate(number(once), number(now), number(after), number(cost));
    }

    private static BigDecimal number(String text) {
        return text == null || text.equals("-") ? null : new BigDecimal(text);
    }

    @ParameterizedTest
    @CsvSource({
        "40000, 0.30, 0.10, 3000, 12000, 4000,  1.67",
        "40000, 0.30, 0.10, 8000, 12000, 4000,  0.00",
        "40000, 0.30, 0.10, 16000, 12000, 4000, -0.50",
        "1000,  2,    0,    500,  2000,  0,     3.00",
        "0,     2,    1,    500,  0,     0,     -1.00",
        "33.33, 0.0333, 0,  1,    1.11,  0,     0.11",
        "100,   1.0005, 1,  0.04, 100.05, 100,  0.25",
    })
    void followsFromLossFrequencyAndCost(
            String once, String now, String after, String cost, String perYear, String perYearAfter, String returned) {
        LossEstimate estimate = estimate(once, now, after, cost);

        assertThat(estimate.perYear()).isEqualByComparingTo(perYear);
        assertThat(estimate.perYearAfter()).isEqualByComparingTo(perYearAfter);
        assertThat(estimate.returnOnInvestment()).isEqualTo(new BigDecimal(returned));
    }

    @ParameterizedTest
    @CsvSource({"-, 0.3, 0.1, 3000", "40000, -, 0.1, 3000", "40000, 0.3, -, 3000", "40000, 0.3, 0.1, -"})
    void isNotKnownWhileAPartIsMissing(String once, String now, String after, String cost) {
        assertThat(estimate(once, now, after, cost).returnOnInvestment()).isNull();
    }

    @Test
    void aTreatmentThatCostsNothingHasNoReturn() {
        assertThat(estimate("40000", "0.3", "0.1", "0").returnOnInvestment()).isNull();
    }

    @Test
    void whatIsNotEstimatedIsNeverZero() {
        assertThat(LossEstimate.NONE.perYear()).isNull();
        assertThat(LossEstimate.NONE.perYearAfter()).isNull();
        assertThat(LossEstimate.NONE.isNone()).isTrue();
        assertThat(estimate("-", "-", "-", "0").isNone()).isFalse();
        assertThat(estimate("40000", "-", "0.1", "-").perYear()).isNull();
        assertThat(estimate("40000", "0", "-", "-").perYear()).isEqualByComparingTo("0");
    }

    @Test
    void aReviewStartsWithWhatTheTreatmentHasReached() {
        assertThat(estimate("40000", "0.3", "0.1", "3000").reached()).isEqualTo(estimate("40000", "0.1", "-", "-"));
        assertThat(estimate("40000", "0.3", "-", "3000").reached()).isEqualTo(estimate("40000", "-", "-", "-"));
    }
}
