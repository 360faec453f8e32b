// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecondFactorRuleTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "SAID, '', mfa, -, true",
                "SAID, '', pwd mfa, -, true",
                "SAID, '', pwd otp, -, true",
                "SAID, '', pin hwk, -, true",
                "SAID, '', pwd, -, false",
                "SAID, '', otp, -, false",
                "SAID, '', pwd pin, -, false",
                "SAID, '', pwd sms, -, false",
                "SAID, '', '', 2, false",
                "SAID, 2, '', 2, true",
                "SAID, 2, '', 1, false",
                "SAID, 2, mfa, -, false",
                "ALWAYS, '', '', -, true",
                "NEVER, 2, mfa, 2, false"
            })
    void counts(SecondFactorRule.Counting counting, String level, String methods, String said, boolean met) {
        List<String> amr = Arrays.asList(methods.split(" "));

        assertThat(new SecondFactorRule(counting, level).isMet(amr, said)).isEqualTo(met);
    }
}
