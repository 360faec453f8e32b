// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TokensTest {

    private static final Tokens TOKENS = new Tokens(labels());

    private static Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("purpose", "Purpose");
        labels.put("org.name", "name of the organisation");
        labels.put("second", "Purpose");
        return labels;
    }

    @Test
    void readsAsNames() {
        assertThat(TOKENS.readable("We are {{org.name}}: {{purpose}} {{second}} {{gone}}"))
                .isEqualTo("We are {{name of the organisation}}: {{Purpose}} {{Purpose (second)}} {{gone}}");
    }

    @Test
    void isKeptAsPlaceholdersHoweverItIsTyped() {
        assertThat(TOKENS.kept("{{ Name of  the organisation }} {{org.name}} {{PURPOSE}} {{Purpose (second)}} {{7*7}}"))
                .isEqualTo("{{org.name}} {{org.name}} {{purpose}} {{second}} {{7*7}}");
    }

    @Test
    void comesBackWhole() {
        String kept = "{{purpose}} $1 \\ {{second}}";

        assertThat(TOKENS.kept(TOKENS.readable(kept))).isEqualTo(kept);
    }
}
