// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

class PasswordHashingTest {

    private final PasswordEncoder encoder = PasswordHashing.encoder();

    @Test
    void knowsThePasswordItHashed() {
        String hash = encoder.encode("a long password");

        assertThat(encoder.matches("a long password", hash)).isTrue();
        assertThat(encoder.matches("another password", hash)).isFalse();
    }

    @Test
    void hashOfNobodyCostsTheSameWork() {
        String settings = settings(encoder.encode("a long password"));

        assertThat(settings(PasswordHashing.ofNobody())).isEqualTo(settings).isNotEmpty();
        assertThat(PasswordHashing.ofNobody())
                .hasSameSizeAs(encoder.encode("a long password"))
                .matches(hash -> !encoder.upgradeEncoding(hash));
    }

    @Test
    void nobodyHasTheHashOfNobody() {
        assertThat(encoder.matches("", PasswordHashing.ofNobody())).isFalse();
        assertThat(encoder.matches("password", PasswordHashing.ofNobody())).isFalse();
    }

    /** Kind, version, memory, rounds, lanes. */
    private static String settings(String hash) {
        return hash.replaceAll("[^$]+\\$[^$]+$", "");
    }
}
