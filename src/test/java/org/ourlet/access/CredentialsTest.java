// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ourlet.testing.Cast;
import org.ourlet.testing.PageTest;
import org.ourlet.testing.SoftPasskey;
import org.ourlet.testing.Visit;
import org.ourlet.testing.Visit.Answer;
import org.ourlet.webshell.PublicAddress;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** T-SESS-1: lets something happen to somebody, and looks what still opens. {@code docs/security/credentials.csv}. */
class CredentialsTest extends PageTest {

    private static final Path FILE = Path.of("docs/security/credentials.csv");
    private static final String NEW_PASSWORD = "seven purple umbrellas";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SecondFactors factors;

    @Autowired
    private AccountRegister register;

    @Autowired
    private Identities identities;

    @Autowired
    private Passkeys passkeys;

    @Autowired
    private PublicAddress address;

    private Cast.Company company;
    private Cast.Somebody marta;
    private Account operator;
    private Visit here;
    private Visit elsewhere;
    private String token;
    private String resetLink;
    private String invitation;

    static Stream<List<String>> rows() throws IOException {
        return Files.readAllLines(FILE).stream()
                .filter(line -> !line.startsWith("#") && !line.startsWith("event,"))
                .map(line -> List.of(line.split(",")));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void leavesWhatTheTableSays(List<String> row) {
        prepare(row.get(0));

        happen(row.get(0));

        Map<String, String> left = new LinkedHashMap<>();
        left.put("session", state(elsewhere.get(company.path("")), row.get(1)));
        left.put("here", state(here.get(company.path("")), row.get(2)));
        left.put("token", state(visit().withToken(token).get(company.api("/next-action")), row.get(3)));
        left.put("reset-link", state(visit().get(resetLink), row.get(4)));
        left.put("invitation", state(visit().get(invitation), row.get(5)));
        assertThat(left.values()).as("%s: %s", row.get(0), left.keySet()).containsExactlyElementsOf(row.subList(1, 6));
    }

    private static String state(Answer answer, String wanted) {
        return wanted.equals("-") ? wanted : answer.status() == 200 ? "lives" : "ends";
    }

    private void prepare(String event) {
        company = cast.company("Proofbox");
        marta = company.accountable();
        operator = cast.operator();
        here = signedIn(marta);
        if (event.equals("second-factor-removed")) {
            setUpSecondFactor();
        }
        if (event.equals("passkey-removed")) {
            makePasskey();
        }
        elsewhere = visit().signIn(marta.email(), Cast.PASSWORD);
        finishWithCode();
        token = here.post(company.path("/api-tokens"), Map.of("name", "Ticket system"))
                .page()
                .select("#token-secret")
                .val();
        String person = cast.withoutAccount(company).id();
        invitation = path(here.post(company.path("/people/" + person + "/invitation"), Map.of())
                .page()
                .select("#invitation-link")
                .val());
        resetLink = path(visit().signIn(operator.email(), Cast.PASSWORD)
                .post("/operation/accounts/" + marta.account().id() + "/password-reset", Map.of())
                .page()
                .select("#reset-link")
                .val());
    }

    private void finishWithCode() {
        if (factors.inUse(marta.account().id())) {
            elsewhere.get("/sign-in/code");
            elsewhere.post("/sign-in/code", Map.of("code", recoveryCode));
            elsewhere.get("/organisations");
        }
    }

    private String recoveryCode = "";

    private void setUpSecondFactor() {
        here.post("/my-account/second-factor/secret", Map.of());
        String code = factors.prepared(marta.account().id()).orElseThrow().code(clock.instant());
        recoveryCode = here.post("/my-account/second-factor", Map.of("code", code))
                .page()
                .select("#codes code")
                .eachText()
                .get(0);
    }

    private void makePasskey() {
        recoveryCode = PasskeyLife.register(here, new SoftPasskey(address.of("")))
                .page()
                .select("#codes code")
                .eachText()
                .get(0);
    }

    private void removePasskey() {
        String passkey = passkeys.of(marta.account()).get(0).id();
        here.post(PasskeyLife.PATH + "/" + passkey + "/removal", Map.of());
    }

    private static String path(String link) {
        return link.replaceFirst("http://localhost:\\d+", "");
    }

    private void happen(String event) {
        switch (event) {
            case "sign-out" -> here.post("/sign-out", Map.of());
            case "others-ended" -> here.post("/my-account/sessions/end-others", Map.of());
            case "password-changed" ->
                here.post("/my-account/password", Map.of("present", Cast.PASSWORD, "password", NEW_PASSWORD));
            case "password-reset" -> {
                Visit stranger = visit();
                stranger.get(resetLink);
                stranger.post(resetLink, Map.of("password", NEW_PASSWORD));
            }
            case "second-factor-set-up" -> setUpSecondFactor();
            case "second-factor-removed" -> here.post("/my-account/second-factor/removal", Map.of());
            case "identity-unlinked" -> {
                identities.link(marta.account(), new Identity("https://login.example.org", marta.email()));
                String linked = identities.of(marta.account().id()).get(0).id();
                here.post("/my-account/identities/" + linked + "/removal", Map.of());
            }
            case "passkey-made" -> makePasskey();
            case "passkey-removed" -> removePasskey();
            case "account-suspended" ->
                register.suspend(
                        new org.ourlet.shared.Actor(operator.id(), null, operator.name()),
                        marta.account().id());
            case "person-suspended" ->
                jdbc.sql("update person set suspended = true where organisation_id = ? and id = ?")
                        .params(
                                company.organisation().id().value(),
                                marta.person().id())
                        .update();
            case "twelve-hours-later" -> clock.advance(Duration.ofHours(12).plusSeconds(1));
            default -> throw new IllegalStateException("nobody knows how to let happen: " + event);
        }
    }
}
