// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class SealedBoxTest {

    private final SealedBox box = new SealedBox(key(1));

    private static byte[] key(int value) {
        byte[] key = new byte[SealedBox.KEY_BYTES];
        Arrays.fill(key, (byte) value);
        return key;
    }

    @Test
    void opensWhatItSealed() {
        assertThat(box.open("marta", box.seal("marta", "secret"))).isEqualTo("secret");
    }

    @Test
    void sealsTheSameSecretOtherwiseEachTime() {
        assertThat(box.seal("marta", "secret")).isNotEqualTo(box.seal("marta", "secret"));
    }

    @Test
    void opensNothingWithAnotherKey() {
        String sealed = box.seal("marta", "secret");

        assertThatIllegalStateException().isThrownBy(() -> new SealedBox(key(2)).open("marta", sealed));
    }

    @Test
    void opensNothingThatWasMovedToSomebodyElse() {
        String sealed = box.seal("marta", "secret");

        assertThatIllegalStateException().isThrownBy(() -> box.open("mallory", sealed));
    }

    @Test
    void opensNothingThatWasChanged() {
        byte[] sealed = Base64.getDecoder().decode(box.seal("marta", "secret"));
        for (int i = 0; i < sealed.length; i++) {
            byte[] changed = sealed.clone();
            changed[i] ^= 1;
            String text = Base64.getEncoder().encodeToString(changed);

            assertThatIllegalStateException().isThrownBy(() -> box.open("marta", text));
        }
    }

    @Test
    void keysHaveFingerprintsThatTellThemApart() {
        assertThat(box.fingerprint()).isEqualTo(new SealedBox(key(1)).fingerprint());
        assertThat(box.fingerprint()).isNotEqualTo(new SealedBox(key(2)).fingerprint());
    }
}
