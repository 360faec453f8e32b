// SPDX-License-Identifier: Apache-2.0
package org.ourlet.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IdsTest {

    private static final Instant AT = Instant.parse("2027-03-01T08:00:00Z");

    @Test
    void keysOfOneMillisecondAreSortedAsTheyWereMade() {
        List<String> keys =
                IntStream.range(0, 20_000).mapToObj(i -> Ids.next(AT)).toList();

        assertThat(keys).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void laterKeysAreSortedBehindEarlierOnes() {
        List<String> keys = IntStream.range(0, 2_000)
                .mapToObj(i -> Ids.next(AT.plusMillis(i / 3)))
                .toList();

        assertThat(keys).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void carriesTheTimeTheVersionAndTheVariant() {
        UUID key = UUID.fromString(Ids.next(AT));

        assertThat(key.version()).isEqualTo(7);
        assertThat(key.variant()).isEqualTo(2);
        assertThat(key.getMostSignificantBits() >>> 16).isEqualTo(AT.toEpochMilli());
    }
}
