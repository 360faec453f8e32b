// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ourlet.testing.Cast;
import org.ourlet.testing.RunningProgram;

/** Paula, top management, makes a passkey, signs in with it, and signs a document with it. */
class PasskeyJourney {

    static Stream<Screen> screens() {
        return Stream.of(Screen.DESK, Screen.PHONE.dark());
    }

    @ParameterizedTest
    @MethodSource("screens")
    void signsInAndApprovesWithAPasskey(Screen screen, @TempDir Path data) {
        try (RunningProgram program = RunningProgram.strict(data);
                Visitor paula = new Visitor(program.address(), screen, "passkey")) {
            Cast.Company company = program.cast().company("Proofbox");
            program.life().live(company);
            plugIn(paula);

            makes(paula, company.manager());
            comesBack(paula, program);
            approves(paula, program, company);
            looksAfterIt(paula);
        }
    }

    /** A device that always agrees, with a PIN or a finger of its own. */
    private static void plugIn(Visitor visitor) {
        CDPSession device = visitor.page().context().newCDPSession(visitor.page());
        device.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject arguments = new JsonObject();
        arguments.add("options", options);
        device.send("WebAuthn.addVirtualAuthenticator", arguments);
    }

    private static void makes(Visitor paula, Cast.Somebody somebody) {
        paula.open("/sign-in");
        paula.look("sign-in");
        paula.fill("E-mail address", somebody.email())
                .fill("Password", Cast.PASSWORD)
                .press("Sign in");
        assertThat(paula.heading()).isEqualTo("Sign-in methods");
        paula.look("asked").follow("Add a passkey").look("new");
        paula.press("Create the passkey");
        paula.page().getByText("I have kept them").waitFor();
        paula.look("recovery-codes").follow("I have kept them");
        System.out.printf("Passkey made: %d clicks%n", paula.clicks());
        assertThat(paula.clicks()).isLessThanOrEqualTo(4);
    }

    private static void comesBack(Visitor paula, RunningProgram program) {
        paula.open("/more").press("Sign out");
        program.clock().advance(Duration.ofHours(1));
        int before = paula.clicks();
        paula.press("Sign in with a passkey");
        paula.page().waitForURL(address -> !address.contains("sign-in"));
        assertThat(paula.clicks() - before).isEqualTo(1);
        assertThat(paula.page().content()).contains("Proofbox");
    }

    /** The sign-in is eleven minutes old, so approving asks who she is. */
    private static void approves(Visitor paula, RunningProgram program, Cast.Company company) {
        program.clock().advance(Duration.ofMinutes(11));
        paula.open(company.path("/documents/W13/approval"));
        paula.press("Approve");
        assertThat(paula.heading()).isEqualTo("Show that it is you");
        paula.look("show-that-it-is-you").press("Use a passkey");
        paula.page().waitForURL("**/documents/W13**");
        paula.page().getByText("Show that it is you").waitFor(hidden());
        paula.look("approved");
        assertThat(paula.page().content()).containsPattern("[0-9a-f]{8}");
    }

    private static Locator.WaitForOptions hidden() {
        return new Locator.WaitForOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED);
    }

    private static void looksAfterIt(Visitor paula) {
        paula.open("/my-account").look("my-account");
        paula.open("/my-account/second-factor").look("methods");
        paula.click(paula.page().locator(".ol-rows a").first()).look("one");
        paula.fill("Name of the passkey", "Phone").press("Save the name");
        assertThat(paula.page().locator(".ol-rows b").first().innerText()).isEqualTo("Phone");
        paula.follow("Phone").press("Remove this passkey");
        assertThat(paula.page().locator(".ol-errors").innerText()).contains("this is the last you have");
        paula.look("last-one-stays");
    }

    @Test
    void saysWhyThereIsNone(@TempDir Path data) {
        try (RunningProgram program = RunningProgram.strict(data)) {
            program.cast().operator();
            try (Visitor plain = new Visitor(program.address(), Screen.PHONE.withoutScripts(), "passkey")) {
                plain.open("/sign-in").look("without-scripts");
                assertThat(plain.page().getByText("Passkeys need JavaScript").isVisible())
                        .isTrue();
                assertThat(button(plain).isVisible()).isFalse();
            }
            String number = program.address().replace("localhost", "127.0.0.1");
            try (Visitor elsewhere = new Visitor(number, Screen.PHONE, "passkey")) {
                elsewhere.open("/sign-in").look("elsewhere");
                assertThat(elsewhere
                                .page()
                                .getByText("Passkeys work at this address only")
                                .isVisible())
                        .isTrue();
                assertThat(button(elsewhere).isVisible()).isFalse();
            }
        }
    }

    @Test
    void saysWhatIsWrongWithADeviceThatRefuses(@TempDir Path data) {
        try (RunningProgram program = RunningProgram.strict(data)) {
            program.cast().operator();
            try (Visitor visitor = new Visitor(program.address(), Screen.DESK, "passkey")) {
                plugIn(visitor);
                visitor.open("/sign-in").press("Sign in with a passkey");
                visitor.page().locator("[data-when=stopped]").waitFor();
                visitor.look("stopped");
            }
        }
    }

    private static Locator button(Visitor visitor) {
        return visitor.page().locator("[data-passkey-ask]");
    }

    /** In the other languages, on a phone and at a desk. */
    @ParameterizedTest
    @MethodSource("languages")
    void speaksTheLanguageOfTheVisitor(String language, Screen screen, @TempDir Path data) {
        try (RunningProgram program = RunningProgram.strict(data);
                Visitor visitor = new Visitor(program.address(), screen, "passkey-" + language)) {
            Cast.Somebody somebody = program.cast().company("Proofbox").manager();
            program.bean(org.springframework.jdbc.core.simple.JdbcClient.class)
                    .sql("update account set language = ?")
                    .param(language)
                    .update();
            plugIn(visitor);
            Page page = visitor.page();
            page.navigate("/sign-in");
            page.locator("form[action='/preferences'] [name=language][value=" + language + "]")
                    .first()
                    .click();
            visitor.look("sign-in");
            page.locator("#email").fill(somebody.email());
            page.locator("#password").fill(Cast.PASSWORD);
            page.locator("form[action='/sign-in'] button").click();
            visitor.look("asked");
            page.locator("a[href*='passkeys/new']").click();
            visitor.look("new");
            page.locator("[data-passkey-ask]").click();
            page.locator("#codes").waitFor();
            visitor.look("recovery-codes");
            visitor.open("/my-account/second-factor").look("methods");
            program.clock().advance(Duration.ofMinutes(11));
            page.locator("form[action$='recovery-codes'] button").click();
            visitor.look("show-that-it-is-you");
        }
    }

    static Stream<org.junit.jupiter.params.provider.Arguments> languages() {
        return Stream.of(
                org.junit.jupiter.params.provider.Arguments.of("fr", Screen.PHONE),
                org.junit.jupiter.params.provider.Arguments.of("de", Screen.DESK));
    }
}
