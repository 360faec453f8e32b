// SPDX-License-Identifier: Apache-2.0
package org.ourlet.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The table "Where is ...?" of {@code docs/architecture.md} leads to things that are there. */
class WhereIsTest {

    private final DocumentedTable table = DocumentedTable.of("docs/architecture.md", "Where is ...?");

    @Test
    void everyAnswerIsThere() {
        assertThat(table.rows()).hasSizeGreaterThan(20);

        assertThat(table.column(1)).allSatisfy(cell -> {
            List<DocumentedName> names = DocumentedName.in(cell);
            assertThat(names).isNotEmpty().allMatch(DocumentedName::exists);
        });
    }

    @Test
    void noQuestionIsThereTwice() {
        assertThat(table.column(0)).doesNotHaveDuplicates();
    }
}
