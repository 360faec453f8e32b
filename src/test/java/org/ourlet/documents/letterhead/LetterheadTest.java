// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.letterhead;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class LetterheadTest {

    private static final Instant NOON = Instant.parse("2027-03-01T12:00:00Z");

    private static final Letterhead FIRST = new Letterhead("1", AccentColour.STANDARD, null, NOON);
    private static final Letterhead SECOND =
            new Letterhead("2", new AccentColour("#800000"), null, NOON.plusSeconds(60));

    @Test
    void holdsFromTheMomentItWasChosen() {
        List<Letterhead> both = List.of(FIRST, SECOND);

        assertThat(Letterhead.at(both, NOON.minusMillis(1))).isEqualTo(Letterhead.PLAIN);
        assertThat(Letterhead.at(both, NOON)).isEqualTo(FIRST);
        assertThat(Letterhead.at(both, NOON.plusSeconds(59))).isEqualTo(FIRST);
        assertThat(Letterhead.at(both, NOON.plusSeconds(60))).isEqualTo(SECOND);
    }
}
