// SPDX-License-Identifier: Apache-2.0
package org.ourlet.tailoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ourlet.content.ShippedContent;
import org.ourlet.guide.WorkProduct;

class SelectionDocumentsTest {

    private final Tailoring tailoring = ShippedContent.TAILORING;

    @ParameterizedTest
    @CsvSource({"LEVEL_1, 17, 77", "LEVEL_2, 25, 135", "LEVEL_3, 35, 248", "LEVEL_4, 42, 282", "LEVEL_5, 45, 308"})
    void growWithTheLevel(ImplementationLevel level, int count, int pages) {
        SelectionDocuments documents = tailoring.documents(tailoring.selection(level));

        assertThat(documents.count()).isEqualTo(count);
        assertThat(documents.pages()).isEqualTo(pages);
    }

    @Test
    void areThoseThatTheActivitiesProduce() {
        assertThat(tailoring.documents(tailoring.selection(List.of("A2", "D4"))).workProducts())
                .extracting(WorkProduct::id)
                .containsExactly("W32", "W33", "W34", "W44");
    }
}
