// SPDX-License-Identifier: Apache-2.0
package org.ourlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProviderSettingsCheckTest {

    private static final Map<String, String> SOUND = Map.of(
            "OURLET_OIDC_2_ISSUER", "https://login.example.org/realms/firm",
            "OURLET_OIDC_2_CLIENT_ID", "ourlet",
            "OURLET_OIDC_2_CLIENT_SECRET", "secret");

    private static java.util.List<String> problems(String name, String value) {
        Map<String, String> environment = new HashMap<>(SOUND);
        environment.put("OURLET_OIDC_2_" + name, value);
        return new ConfigurationCheck(environment).problems();
    }

    @Test
    void isContentWithoutAnyProvider() {
        assertThat(new ConfigurationCheck(Map.of()).problems()).isEmpty();
    }

    @Test
    void isContentWithASoundOne() {
        assertThat(new ConfigurationCheck(SOUND).problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "login.example.org",
                "http://login.example.org",
                "https://user@login.example.org",
                "https://login.example.org?x",
                "ftp://localhost",
                "not an address"
            })
    void refusesWhatIsNoHttpsAddress(String issuer) {
        assertThat(problems("ISSUER", issuer))
                .singleElement()
                .asString()
                .startsWith("OURLET_OIDC_2_ISSUER=" + issuer + " is no https address");
    }

    @Test
    void needsIdAndSecret() {
        assertThat(problems("CLIENT_SECRET", " ")).singleElement().asString().contains("CLIENT_SECRET is missing");
        assertThat(problems("CLIENT_ID", "")).singleElement().asString().contains("CLIENT_ID is missing");
        assertThat(problems("ISSUER", "")).singleElement().asString().contains("Set both, or none");
    }

    @Test
    void knowsHowSignInsCount() {
        assertThat(problems("SECOND_FACTOR", "always")).isEmpty();
        assertThat(problems("SECOND_FACTOR", "sometimes"))
                .singleElement()
                .asString()
                .contains("not one of");
    }

    @Test
    void knowsTheSettingsOfFurtherProviders() {
        assertThat(Settings.unknownIn(Map.of("OURLET_OIDC_2_NAME", "x", "OURLET_OIDC_5_ACR", "2")))
                .isEmpty();
        assertThat(Settings.unknownIn(Map.of("OURLET_OIDC_9_NAME", "x", "OURLET_OIDC_2_X", "2")))
                .hasSize(2);
    }
}
