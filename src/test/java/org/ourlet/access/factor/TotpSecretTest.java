// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpSecretTest {

    private final TotpSecret secret = TotpSecret.parse(
            Base64.getEncoder().encodeToString("12345678901234567890".getBytes(StandardCharsets.US_ASCII)));

    @ParameterizedTest
    @CsvSource({"59,287082", "1111111109,081804", "1111111111,050471", "1234567890,005924", "20000000000,353130"})
    void givesTheCodesOfTheStandard(long seconds, String code) {
        assertThat(secret.code(Instant.ofEpochSecond(seconds))).isEqualTo(code);
    }

    @Test
    void takesTheNeighboursOfTheHalfMinute() {
        Instant now = Instant.ofEpochSecond(1_000_000_020);

        assertThat(secret.stepOf(secret.code(now), now, 0)).hasValue(33_333_334);
        assertThat(secret.stepOf(secret.code(now.minusSeconds(30)), now, 0)).hasValue(33_333_333);
        assertThat(secret.stepOf(secret.code(now.plusSeconds(30)), now, 0)).hasValue(33_333_335);
        assertThat(secret.stepOf(secret.code(now.plusSeconds(61)), now, 0)).isEmpty();
        assertThat(secret.stepOf(secret.code(now.minusSeconds(61)), now, 0)).isEmpty();
    }

    @Test
    void takesNoCodeOfAHalfMinuteThatWasUsed() {
        Instant now = Instant.ofEpochSecond(1_000_000_020);

        assertThat(secret.stepOf(secret.code(now), now, 33_333_334)).isEmpty();
        assertThat(secret.stepOf(secret.code(now.minusSeconds(30)), now, 33_333_334))
                .isEmpty();
    }

    @Test
    void tellsTheAppWhoseItIs() {
        assertThat(secret.letters()).isEqualTo("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
        assertThat(secret.address("marta+isms@proofbox.example"))
                .isEqualTo("otpauth://totp/Ourlet:marta%2Bisms%40proofbox.example"
                        + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Ourlet");
    }

    @Test
    void readsBackWhatItWrites() {
        TotpSecret made = TotpSecret.make();

        assertThat(TotpSecret.parse(made.text()).letters()).isEqualTo(made.letters());
        assertThat(TotpSecret.make().letters()).isNotEqualTo(made.letters());
    }
}
