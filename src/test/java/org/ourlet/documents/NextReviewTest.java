// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NextReviewTest {

    @ParameterizedTest
    @CsvSource({"'', 2028-03-01", "6, 2027-09-01", "2027-11-15, 2027-11-15", "0, 2028-03-01", "soon, 2028-03-01"})
    void followsTheBlankOrTheMonthsOfTheTemplate(String answer, LocalDate review) {
        LocalDate approval = LocalDate.of(2027, 3, 1);

        assertThat(new NextReview(12, "when").after(approval, Map.of("when", answer)))
                .isEqualTo(review);
        assertThat(new NextReview(12, null).after(approval, Map.of())).isEqualTo(LocalDate.of(2028, 3, 1));
    }
}
