// SPDX-License-Identifier: Apache-2.0
package org.ourlet.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The terms of {@code docs/glossary.md} are in order, and the types it names exist. */
class GlossaryTest {

    private final DocumentedTable table = DocumentedTable.of("docs/glossary.md", "Term");

    @Test
    void everyTypeExists() {
        assertThat(table.column(3))
                .allSatisfy(
                        cell -> assertThat(DocumentedName.in(cell)).isNotEmpty().allMatch(DocumentedName::typeExists));
    }

    @Test
    void everyTermHasAMeaningAndASource() {
        assertThat(table.rows())
                .hasSizeGreaterThan(40)
                .allSatisfy(row -> assertThat(row).hasSize(4).noneMatch(String::isEmpty));
    }

    @Test
    void termsAreInAlphabeticalOrder() {
        assertThat(table.column(0)).doesNotHaveDuplicates().isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
    }
}
