// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ourlet.access.passkey.RelyingParty.Obstacle;
import org.ourlet.webshell.PublicAddress;
import org.springframework.mock.env.MockEnvironment;

class RelyingPartyTest {

    private static RelyingParty at(String address) {
        MockEnvironment environment = new MockEnvironment().withProperty("server.port", "8081");
        return new RelyingParty(new PublicAddress(address, environment));
    }

    @ParameterizedTest
    @CsvSource({
        "https://isms.example.org, isms.example.org, https://isms.example.org",
        "https://ISMS.example.org:443/, isms.example.org, https://isms.example.org",
        "https://isms.example.org:8443, isms.example.org, https://isms.example.org:8443",
        "http://localhost:80, localhost, http://localhost",
        "'', localhost, http://localhost:8081",
    })
    void isTheHostOfThePublicAddress(String address, String id, String origin) {
        assertThat(at(address).id()).isEqualTo(id);
        assertThat(at(address).origin()).isEqualTo(origin);
        assertThat(at(address).obstacle()).isEqualTo(Obstacle.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "http://isms.example.org, NO_HTTPS",
        "http://notlocalhost:8080, NO_HTTPS",
        "http://127.0.0.1:8080, NUMERIC_ADDRESS",
        "https://192.0.2.7, NUMERIC_ADDRESS",
        "https://[2001:db8::1], NUMERIC_ADDRESS",
        "http://ourlet.localhost:8080, NONE",
    })
    void saysWhyThereAreNoPasskeys(String address, Obstacle obstacle) {
        assertThat(at(address).obstacle()).isEqualTo(obstacle);
    }
}
