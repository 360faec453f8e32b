// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.ourlet.risk.Estimate;
import org.ourlet.risk.LossEstimate;

class RatingSpreadTest {

    private static RatingAnswer answer(@Nullable Integer likelihood, @Nullable Integer vulnerability, String reason) {
        return new RatingAnswer(likelihood, vulnerability, reason, "Olga", Instant.EPOCH);
    }

    @Test
    void reachesFromTheLowestToTheHighest() {
        List<RatingAnswer> answers = List.of(answer(3, 2, ""), answer(1, 2, ""), answer(2, null, ""));

        assertThat(RatingSpread.ofLikelihood(answers)).isEqualTo(new RatingSpread(1, 3, 3));
        assertThat(RatingSpread.ofLikelihood(answers).differs()).isTrue();
        assertThat(RatingSpread.ofVulnerability(answers)).isEqualTo(new RatingSpread(2, 2, 2));
        assertThat(RatingSpread.ofVulnerability(answers).differs()).isFalse();
    }

    @Test
    void whatNobodySaysDoesNotDiffer() {
        assertThat(RatingSpread.ofVulnerability(List.of(answer(0, null, "")))).isEqualTo(new RatingSpread(0, 0, 0));
        assertThat(RatingSpread.ofLikelihood(List.of()).differs()).isFalse();
    }

    @Test
    void whatAnAnswerDoesNotSayStaysAsItIs() {
        LossEstimate loss = new LossEstimate(BigDecimal.ONE, null, null, null);
        Estimate now = new Estimate(1, 4, 1, "old", loss);

        assertThat(answer(3, null, "").over(now)).isEqualTo(new Estimate(3, 4, 1, "old", loss));
        assertThat(answer(null, 0, "new").over(now)).isEqualTo(new Estimate(1, 0, 1, "new", loss));
    }
}
