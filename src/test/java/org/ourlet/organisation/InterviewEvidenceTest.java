// SPDX-License-Identifier: Apache-2.0
package org.ourlet.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ourlet.guide.EvidenceAnswer;

class InterviewEvidenceTest {

    @Test
    void countsTheAnswers() {
        Profile profile = new Profile(Map.of(FactKey.ACTIVITY, "beer", FactKey.SIZE, "12", FactKey.PLACES, " "));

        assertThat(InterviewEvidence.answer(profile)).isEqualTo(new EvidenceAnswer(2, 6, "/interview"));
    }
}
