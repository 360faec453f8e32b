// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ourlet.shared.Language;

class MoneyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "4000; 4000",
                "4,000; 4000",
                "4.000; 4000",
                "4 000; 4000",
                "4.000,50; 4000.50",
                "4,000.5; 4000.5",
                "12,5; 12.5",
                "4000 EUR; 4000",
                "\u20ac 1'250'000; 1250000",
                "about 40; about 40",
                "-5; -5",
                "1,2,3; 1,2,3"
            })
    void knowsTheSameAmountInManyForms(String typed, String kept) {
        assertThat(BlankType.MONEY.clean(typed)).isEqualTo(kept);
    }

    @Test
    void refusesWhatIsNoAmount() {
        assertThat(BlankType.MONEY.refusal("about 40")).contains(BlankRefusal.NOT_AN_AMOUNT);
        assertThat(BlankType.MONEY.refusal("1234567890123")).contains(BlankRefusal.NOT_AN_AMOUNT);
        assertThat(BlankType.MONEY.refusal("4000.5")).isEmpty();
    }

    @Test
    void writesAmountsAsEachLanguageDoes() {
        assertThat(Money.shown("1250000", "EUR", Language.EN)).isEqualTo("1,250,000\u00a0EUR");
        assertThat(Money.shown("4000.5", "CHF", Language.FR)).isEqualTo("4\u202f000,50\u00a0CHF");
        assertThat(Money.shown("4000.5", "EUR", Language.DE)).isEqualTo("4.000,50\u00a0EUR");
    }
}
