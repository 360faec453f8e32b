// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ourlet.testing.Lies;
import org.ourlet.testing.Visit;

/** T-EGRESS-1 with a provider: the configured one is called and nobody else, whatever it says; one that fails stops nothing. */
class ProviderEgressTest extends ProviderTest {

    private static final String HOME = "/realms/firm";
    private static final String SILENT = "/sign-in?trouble=silent&with=1";

    private int callsElsewhere;

    @BeforeEach
    void countCalls() {
        callsElsewhere = OTHER.requests().size();
    }

    static Stream<Arguments> lies() {
        return Stream.of(
                metadata("token_endpoint", OTHER.issuer() + "/token"),
                metadata("jwks_uri", OTHER.issuer() + "/keys"),
                metadata("authorization_endpoint", OTHER.issuer() + "/authorize"),
                metadata("token_endpoint", "http://169.254.169.254/latest/meta-data"),
                metadata("token_endpoint", PROVIDER.issuer().replace("localhost", "127.0.0.1") + "/token"),
                metadata("jwks_uri", "file:///etc/passwd"),
                metadata("jwks_uri", PROVIDER.issuer().replace("http://", "http://user@") + "/keys"),
                metadata("issuer", OTHER.issuer()),
                metadata("issuer", PROVIDER.issuer() + "/"),
                metadata("id_token_signing_alg_values_supported", List.of("HS256", "none")),
                Arguments.of("discovery elsewhere", (Consumer<Lies>) lies -> lies.redirect(
                        HOME + "/.well-known/openid-configuration",
                        OTHER.issuer() + "/.well-known/openid-configuration")),
                Arguments.of("no metadata", (Consumer<Lies>) lies -> lies.metadata(java.util.Map::clear)));
    }

    private static Arguments metadata(String name, Object value) {
        return Arguments.of(
                name + " " + value, (Consumer<Lies>) lies -> lies.metadata(metadata -> metadata.put(name, value)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lies")
    void callsNobodyElse(String what, Consumer<Lies> lie) {
        lie.accept(PROVIDER.lies());

        Visit visit = visit();

        assertThat(visit.get(START).location()).isEqualTo(SILENT);
        assertThat(visit.get(SILENT).page().select("[role=alert] p").text())
                .isEqualTo("Keycloak does not answer at present. Sign in another way, or try again later.");
        assertThat(OTHER.requests()).hasSize(callsElsewhere);
    }

    @Test
    void followsNoRedirectOfTheKeys() {
        PROVIDER.lies().redirect(HOME + "/keys", OTHER.issuer() + "/keys");
        Visit visit = visit();

        assertThat(visit.get(there(visit, START)).location()).contains("refused");
        assertThat(OTHER.requests()).hasSize(callsElsewhere);
    }

    @Test
    void followsNoRedirectOfTheTokens() {
        PROVIDER.lies().redirect(HOME + "/token", OTHER.issuer() + "/token");
        Visit visit = visit();

        assertThat(visit.get(there(visit, START)).location()).contains("refused");
        assertThat(OTHER.requests()).hasSize(callsElsewhere);
    }

    @Test
    void asksWhatIsNeededAndNoMore() {
        PROVIDER.requests().clear();
        Visit visit = visit();
        visit.get("/sign-in");
        assertThat(PROVIDER.requests()).as("a page calls nobody").isEmpty();

        visit.get(there(visit, START));

        List<String> calls = new ArrayList<>(PROVIDER.requests());
        assertThat(calls)
                .containsExactly(
                        "GET " + HOME + "/.well-known/openid-configuration",
                        "GET " + HOME + "/authorize",
                        "POST " + HOME + "/token",
                        "GET " + HOME + "/keys");
        assertThat(OTHER.requests()).hasSize(callsElsewhere);
    }

    @ParameterizedTest
    @CsvSource({
        "https://login.example.org/realms/firm, https://login.example.org/token, true",
        "https://login.example.org/realms/firm, https://login.example.org:443/token, false",
        "https://login.example.org/realms/firm, http://login.example.org/token, false",
        "https://login.example.org/realms/firm, https://further.example.org/keys, true",
        "https://login.example.org/realms/firm, https://further.example.org:8443/keys, false",
        "https://login.example.org/realms/firm, http://further.example.org/keys, false",
        "https://login.example.org/realms/firm, https://login.example.org.evil.example/token, false",
        "https://login.example.org/realms/firm, https://login.example.org@evil.example/token, false",
        "https://login.example.org/realms/firm, https://10.0.0.1/token, false",
        "https://login.example.org/realms/firm, http://localhost:8080/token, false",
        "http://login.example.org/realms/firm, http://login.example.org/token, false",
        "http://localhost:8090/realms/firm, http://localhost:8090/token, true",
        "http://localhost:8090/realms/firm, http://localhost:8091/token, false",
        "http://localhost:8090/realms/firm, http://127.0.0.1:8090/token, false",
        "https://login.example.org/realms/firm, /token, false",
        "https://login.example.org/realms/firm, https://login.example.org/token#x, false"
    })
    void admits(String issuer, String address, boolean admitted) {
        AllowedAddresses allowed = new AllowedAddresses(URI.create(issuer), java.util.Set.of("further.example.org"));

        assertThat(allowed.admits(URI.create(address))).isEqualTo(admitted);
    }
}
