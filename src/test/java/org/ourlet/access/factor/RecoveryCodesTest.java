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
                .allMatch(code -> code.matches("([A-HJ-NP-Z2-9]{4}-){5}[A-HJ-NP-Z2-9]{4}"));
    }

    /** 32 letters and figures, none of which looks like another, are five bits each. */
    @Test
    void haveMoreRandomBitsThanAsked() {
        long letters = RecoveryCodes.make()
                .get(0)
                .chars()
                .filter(Character::isLetterOrDigit)
                .count();

        assertThat(letters * 5).isGreaterThanOrEqualTo(112);
    }

    /** Codes that were printed when they had sixteen letters. */
    @Test
    void areStoredAsTheShorterOnesWere() {
        assertThat(RecoveryCodes.hash("ABCD-EFGH-JKLM-NPQR")).isEqualTo(org.ourlet.shared.Hash.of("ABCDEFGHJKLMNPQR"));
    }

    @Test
    void areTakenHoweverTheyAreTyped() {
        assertThat(RecoveryCodes.hash("abcd efgh jklm npqr")).isEqualTo(RecoveryCodes.hash("ABCD-EFGH-JKLM-NPQR"));
        assertThat(RecoveryCodes.hash("ABCD-EFGH-JKLM-NPQS")).isNotEqualTo(RecoveryCodes.hash("ABCD-EFGH-JKLM-NPQR"));
    }
}
