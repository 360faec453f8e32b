// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.ourlet.documents.TextChanges.Difference;

class TextChangesTest {

    private static String frozen(String version, String body) {
        return "organisation: Proofbox\nversion: " + version + "\n\n[one]\n\n" + body + "\n";
    }

    @Test
    void seesNoDifferenceInVersionAndAuthor() {
        assertThat(TextChanges.between(frozen("1", "Same"), frozen("2", "Same")))
                .isEmpty();
    }

    @Test
    void tellsWhatCameAndWhatWent() {
        String before = frozen("1", "## Why\n\nOld reason\n\n- one\n- two");
        String after = frozen("2", "## Why\n\nNew reason\n\n- one\n- two\n- three \\*3\\*");

        assertThat(TextChanges.between(before, after))
                .containsExactly(
                        new Difference(false, "Old reason"),
                        new Difference(true, "New reason"),
                        new Difference(true, "three *3*"));
    }

    @Test
    void readsATableRowAsASentence() {
        String before = frozen("1", "| What | How |\n|---|---|\n| Budget | not set |");
        String after = frozen("2", "| What | How |\n|---|---|\n| Budget | 3000 |");

        assertThat(TextChanges.between(before, after))
                .containsExactly(new Difference(false, "Budget: not set"), new Difference(true, "Budget: 3000"));
    }
}
