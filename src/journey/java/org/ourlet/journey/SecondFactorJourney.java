// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ourlet.access.SecondFactors;
import org.ourlet.access.factor.TotpSecret;
import org.ourlet.testing.Cast;
import org.ourlet.testing.RunningProgram;

/** The person accountable for the ISMS is asked for a second factor, sets it up, and signs in with it. */
class SecondFactorJourney {

    static Stream<Screen> screens() {
        return Stream.of(Screen.DESK, Screen.PHONE.dark(), Screen.PHONE.withoutScripts());
    }

    @ParameterizedTest
    @MethodSource("screens")
    void setsItUpAndSignsInWithIt(Screen screen, @TempDir Path data) {
        try (RunningProgram program = RunningProgram.strict(data);
                Visitor marta = new Visitor(program.address(), screen, "second-factor")) {
            Cast.Company company = program.cast().company("Proofbox");
            Cast.Somebody somebody = company.accountable();
            signIn(marta, somebody);
            assertThat(marta.heading()).isEqualTo("Sign-in methods");
            marta.look("asked").press("Set it up");
            TotpSecret secret = program.bean(SecondFactors.class)
                    .prepared(somebody.account().id())
                    .orElseThrow();
            marta.look("scan");
            assertThat(marta.page().locator("img[src$='code.svg']").evaluate("image => image.naturalWidth > 0"))
                    .isEqualTo(true);
            marta.fill("Code that the app shows", secret.code(program.clock().instant()))
                    .press("Turn it on")
                    .look("recovery-codes")
                    .follow("I have kept them");
            assertThat(marta.page().url()).endsWith(company.path(""));
            System.out.printf("Second factor (%s): %d clicks%n", screen.label(), marta.clicks());
            assertThat(marta.clicks()).isLessThanOrEqualTo(4);

            comesBack(marta, program, somebody, secret);
            look(marta, program, company);
        }
    }

    private static void signIn(Visitor marta, Cast.Somebody somebody) {
        marta.open("/sign-in");
        marta.fill("E-mail address", somebody.email())
                .fill("Password", Cast.PASSWORD)
                .press("Sign in");
    }

    private static void comesBack(Visitor marta, RunningProgram program, Cast.Somebody somebody, TotpSecret secret) {
        marta.open("/more").press("Sign out");
        program.clock().advance(Duration.ofMinutes(2));
        signIn(marta, somebody);
        marta.look("code").fill("Code", secret.code(program.clock().instant())).press("Sign in");
        marta.open("/my-account").look("my-account");
        marta.open("/my-account/second-factor").look("in-use");
    }

    /** Pages beside the way: tokens of other programs, and the question in the middle of something. */
    private static void look(Visitor marta, RunningProgram program, Cast.Company company) {
        marta.open(company.path("/api-tokens")).look("no-tokens");
        marta.fill("Integration", "Ticket system").press("Make a token").look("token");
        program.clock().advance(Duration.ofMinutes(11));
        marta.fill("Integration", "Report").press("Make a token").look("show-that-it-is-you");
        assertThat(marta.heading()).isEqualTo("Show that it is you");
    }
}
