// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefsTest {

    @ParameterizedTest
    @ValueSource(strings = {"R01", "BA1", "a", "0", "A.b_c-9", "A1234567890123456789"})
    void takesShortNames(String ref) {
        assertThat(Refs.valid(ref)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", ".a", "R 1", "R/1", "Ä1", "A12345678901234567890"})
    void refusesEverythingElse(String ref) {
        assertThat(Refs.valid(ref)).isFalse();
    }

    @Test
    void theNextOneFollowsTheHighestOfItsKind() {
        assertThat(Refs.next("R", List.of(), 2)).isEqualTo("R01");
        assertThat(Refs.next("R", List.of("R09", "R2", "RX77", "IS99", "R1234567890"), 2))
                .isEqualTo("R10");
        assertThat(Refs.next("BA", List.of("BA1", "BA3"), 1)).isEqualTo("BA4");
    }

    @Test
    void orderedByLettersThenByValue() {
        assertThat(Stream.of("R10", "R2", "IS1", "R02", "R", "9", "0").sorted(Refs.ORDER))
                .containsExactly("0", "9", "IS1", "R", "R02", "R2", "R10");
    }
}
