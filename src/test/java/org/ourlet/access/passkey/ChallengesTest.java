// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.ourlet.access.factor.SealedBox;

class ChallengesTest {

    private static final Instant NOW = Instant.parse("2027-03-01T08:00:00Z");

    private final Challenges challenges = new Challenges(box(1));

    private static SealedBox box(int letter) {
        byte[] key = new byte[SealedBox.KEY_BYTES];
        Arrays.fill(key, (byte) letter);
        return new SealedBox(key);
    }

    private byte[] made(Purpose purpose) {
        return Base64Url.bytes(challenges.make(purpose, NOW));
    }

    @Test
    void areOpenForFiveMinutes() {
        byte[] challenge = made(Purpose.SIGN_IN);
        Instant end = NOW.plus(Duration.ofMinutes(5));

        assertThat(challenges
                        .open(Purpose.SIGN_IN, challenge, end)
                        .orElseThrow()
                        .expiresAt())
                .isEqualTo(end);
        assertThat(challenges.open(Purpose.SIGN_IN, challenge, end.plusMillis(1)))
                .isEmpty();
    }

    @Test
    void areNotOpenBeforeTheyWereMade() {
        assertThat(challenges.open(Purpose.SIGN_IN, made(Purpose.SIGN_IN), NOW.minusSeconds(1)))
                .as("the clock was set back")
                .isEmpty();
    }

    @Test
    void areForOnePurposeAndOneAccount() {
        byte[] challenge = made(Purpose.toConfirm("marta"));

        assertThat(challenges.open(Purpose.toConfirm("marta"), challenge, NOW)).isPresent();
        assertThat(challenges.open(Purpose.toConfirm("paul"), challenge, NOW)).isEmpty();
        assertThat(challenges.open(Purpose.toRegister("marta"), challenge, NOW)).isEmpty();
        assertThat(challenges.open(Purpose.SIGN_IN, challenge, NOW)).isEmpty();
    }

    @Test
    void areOurs() {
        Challenges others = new Challenges(box(2));

        assertThat(others.open(Purpose.SIGN_IN, made(Purpose.SIGN_IN), NOW)).isEmpty();
        assertThat(challenges.open(Purpose.SIGN_IN, new byte[0], NOW)).isEmpty();
        assertThat(challenges.open(Purpose.SIGN_IN, new byte[] {1, 2, 3}, NOW)).isEmpty();
    }

    @Test
    void areNeverTheSame() {
        assertThat(challenges.make(Purpose.SIGN_IN, NOW)).isNotEqualTo(challenges.make(Purpose.SIGN_IN, NOW));
    }
}
