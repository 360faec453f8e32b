// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.ourlet.testing.TestClock;

class SignInThrottleTest {

    private static final String MARTA = "marta@proofbox.example";

    private final SignInThrottle throttle = new SignInThrottle();

    private Instant now = TestClock.START;

    private void guess(String email, int times) {
        for (int i = 0; i < times; i++) {
            throttle.failed(email, now);
        }
    }

    @Test
    void looksAtTenWrongPasswordsAndNoMore() {
        guess(MARTA, 9);
        assertThat(throttle.admits(MARTA, now)).isTrue();

        guess(MARTA, 1);
        assertThat(throttle.admits(MARTA, now)).isFalse();
    }

    @Test
    void doesNotHoldOthersBack() {
        guess(MARTA, 100);

        assertThat(throttle.admits("paula@proofbox.example", now)).isTrue();
    }

    @Test
    void forgetsAfterTenMinutes() {
        guess(MARTA, 10);

        now = now.plus(Duration.ofMinutes(10)).plusSeconds(1);
        assertThat(throttle.admits(MARTA, now)).isTrue();
    }

    @Test
    void forgetsWithARightPassword() {
        guess(MARTA, 9);
        throttle.succeeded(MARTA);

        guess(MARTA, 9);
        assertThat(throttle.admits(MARTA, now)).isTrue();
    }

    @Test
    void letsAtMostSixtyOfTenThousandGuessesThroughInAnHour() {
        int looked = 0;
        for (int i = 0; i < 10_000; i++) {
            now = TestClock.START.plus(Duration.ofMillis(i * 360L));
            if (throttle.admits(MARTA, now)) {
                looked++;
                throttle.failed(MARTA, now);
            }
        }

        System.out.printf("sign-in throttle: %d of 10000 guesses in an hour are looked at%n", looked);
        assertThat(looked).isBetween(10, 60);
    }
}
