// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ourlet.access.Account;
import org.ourlet.people.People;
import org.ourlet.testing.Cast;
import org.ourlet.testing.PretendProvider;
import org.ourlet.testing.RunningProgram;

/** Somebody connects her account with the firm's provider, signs in with it and confirms with it; somebody joins with it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignInProviderJourney {

    private final AtomicReference<RunningProgram> started = new AtomicReference<>();
    private final PretendProvider provider = new PretendProvider(this::now);
    private RunningProgram program;

    private Instant now() {
        return started.get().clock().instant();
    }

    @BeforeAll
    void start(@TempDir Path data) {
        program = RunningProgram.empty(data, provider.arguments().toArray(String[]::new));
        started.set(program);
    }

    @AfterAll
    void stop() {
        program.close();
        provider.close();
    }

    static Stream<Screen> screens() {
        return Stream.of(
                Screen.DESK, Screen.DESK.dark(), Screen.PHONE, Screen.PHONE.dark(), Screen.DESK.withoutScripts());
    }

    @ParameterizedTest
    @MethodSource("screens")
    void connectsSignsInAndConfirms(Screen screen) {
        Cast.Company company = program.cast().company("Proofbox");
        provider.knows("marta-" + screen.label());
        try (Visitor marta = new Visitor(program.address(), screen, "sign-in-provider")) {
            marta.open("/sign-in").look("sign-in");
            marta.fill("E-mail address", company.accountable().email())
                    .fill("Password", Cast.PASSWORD)
                    .press("Sign in");
            marta.open("/my-account").press("Connect with Keycloak");
            marta.page().waitForURL("**/my-account");
            marta.look("connected");
            marta.open("/more").press("Sign out");

            marta.open("/sign-in").follow("Sign in with Keycloak");
            marta.page().waitForURL("**" + company.path(""));

            program.clock().advance(Duration.ofMinutes(11));
            marta.open(company.path("/api-tokens"))
                    .fill("Integration", "Ticket system")
                    .press("Make a token");
            marta.look("confirm");
            Page beside = marta.page().waitForPopup(() -> marta.press("Confirm with Keycloak, in another tab"));
            beside.waitForURL("**/confirmation/confirmed");
            assertThat(beside.locator("h1").innerText()).isEqualTo("Confirmed");
            beside.close();
            marta.press("Go on");
            assertThat(marta.page().locator("#token-secret").inputValue()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("screens")
    void joinsByInvitation(Screen screen) {
        Cast.Company company = program.cast().company("Weber");
        String link = "/invitations/"
                + program.bean(People.class)
                        .invite(
                                company.accountable().actor(),
                                company.organisation(),
                                program.cast().withoutAccount(company).id());
        provider.knows("newcomer-" + screen.label());
        try (Visitor newcomer = new Visitor(program.address(), screen, "sign-in-provider")) {
            newcomer.open(link).look("invitation");
            newcomer.press("Join with Keycloak");
            newcomer.page().waitForURL("**" + company.path(""));
            newcomer.open("/my-account").look("without-password");
            newcomer.page().locator("form[action$='/removal'] button").click();
            newcomer.look("only-way");
        }
    }

    @ParameterizedTest
    @MethodSource("screens")
    void showsItsMethodsAndWhatFails(Screen screen) {
        Account operator = program.cast().operator();
        try (Visitor visitor = new Visitor(program.address(), screen, "sign-in-provider")) {
            provider.knows("nobody-here");
            visitor.open("/sign-in").follow("Sign in with Keycloak");
            visitor.page().waitForURL("**/sign-in?trouble=refused*");
            visitor.look("refused");
            visitor.fill("E-mail address", operator.email())
                    .fill("Password", Cast.PASSWORD)
                    .press("Sign in");
            visitor.open("/operation/sign-in-methods").look("methods");
        }
    }
}
