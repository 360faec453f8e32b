// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CostTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"12000|12000", "12 000|12000", "0,5|0.5", "1200.50|1200.5", "''|0"})
    void readsNumbersAsPeopleTypeThem(String typed, BigDecimal number) {
        assertThat(Cost.number(typed).orElseThrow()).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "a lot", "1.234", "1,000,000", "99999999999"})
    void refusesWhatIsNoNumber(String typed) {
        assertThat(Cost.number(typed)).isEmpty();
    }

    @Test
    void survivesItsWayThroughHundredths() {
        Cost cost = new Cost(new BigDecimal("1200.50"), new BigDecimal("0.25"));

        assertThat(Cost.ofHundredths(cost.cents(), cost.dayHundredths())).isEqualTo(cost);
        assertThat(cost.plus(cost)).isEqualTo(new Cost(new BigDecimal("2401"), new BigDecimal("0.5")));
    }
}
