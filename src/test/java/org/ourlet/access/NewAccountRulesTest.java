// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NewAccountRulesTest {

    @Test
    void takesLongPasswordsAndSaysSoAtTheLimit() {
        assertThat(NewAccountRules.passwordProblem("brown cow ".repeat(7))).isEmpty();
        assertThat(NewAccountRules.passwordProblem("été 🐄 ".repeat(21) + "ok")).isEmpty();
        assertThat(NewAccountRules.passwordProblem("abcdEFGH".repeat(16))).isEmpty();
        assertThat(NewAccountRules.passwordProblem("abcdEFGH".repeat(16) + "y"))
                .contains("access.account.password-long");
        assertThat(NewAccountRules.passwordProblem("eleven char")).contains("access.account.password-short");
    }
}
