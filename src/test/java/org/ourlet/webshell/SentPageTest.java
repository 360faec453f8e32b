// SPDX-License-Identifier: Apache-2.0
package org.ourlet.webshell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

class SentPageTest {

    @RepeatedTest(200)
    void changesTheTokenWhereverItStandsAndNothingElse(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        String token = "token" + random.nextInt(100_000) + "=";
        StringBuilder page = new StringBuilder();
        for (int i = random.nextInt(30); i > 0; i--) {
            page.append(random.nextInt(3) == 0 ? token : "t<p>ö€tok".substring(random.nextInt(8)));
        }
        String other = "other".repeat(1 + random.nextInt(3));
        SentPage sent = SentPage.of(page.toString().getBytes(StandardCharsets.UTF_8), token);

        assertThat(new String(sent.with(other), StandardCharsets.UTF_8))
                .isEqualTo(page.toString().replace(token, other));
        assertThat(sent.with("")).hasSize(sent.size());
    }
}
