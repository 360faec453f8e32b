// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RecoveryCodesTest {

    @Test
    void areTenDifferentOnes() {
        List<String> codes = RecoveryCodes.make();

        assertThat(codes)
                .hasSize(10)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("([A-Z2-9]{4}-){3}[A-Z2-9]{4}"));
    }

    @Test
    void areTakenHoweverTheyAreTyped() {
        assertThat(RecoveryCodes.hash("abcd efgh jklm npqr")).isEqualTo(RecoveryCodes.hash("ABCD-EFGH-JKLM-NPQR"));
        assertThat(RecoveryCodes.hash("ABCD-EFGH-JKLM-NPQS")).isNotEqualTo(RecoveryCodes.hash("ABCD-EFGH-JKLM-NPQR"));
    }
}
