// SPDX-License-Identifier: Apache-2.0
package org.ourlet.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WaitingMailTest {

    private static final Instant NOW = Instant.parse("2027-03-01T08:00:00Z");
    private static final Mail MAIL = new Mail("paula@test.example", "Hello", "Text");

    private static Duration pause(int attempts) {
        return Duration.between(NOW, new WaitingMail("m", MAIL, NOW, attempts).nextAttempt(NOW));
    }

    @Test
    void pausesTwiceAsLongEachTimeUpToTwoHours() {
        assertThat(IntStream.range(0, 10).mapToObj(attempts -> pause(attempts).toMinutes()))
                .containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 64L, 128L, 128L, 128L);
    }

    @Test
    void isHopelessAfterThreeDays() {
        WaitingMail mail = new WaitingMail("m", MAIL, NOW, 30);

        assertThat(mail.hopeless(NOW.plus(Duration.ofDays(3)))).isFalse();
        assertThat(mail.hopeless(NOW.plus(Duration.ofDays(3)).plusMillis(1))).isTrue();
    }

    @Test
    void letsNobodyWriteLinesIntoItsHead() {
        Mail mail = new Mail(
                "paula@test.example\r\nBcc: all@test.example", "Hello\r\nBcc: all@test.example\u2028x", "Text");

        assertThat(mail.recipient()).isEqualTo("paula@test.example Bcc: all@test.example");
        assertThat(mail.subject()).isEqualTo("Hello Bcc: all@test.example x");
    }
}
