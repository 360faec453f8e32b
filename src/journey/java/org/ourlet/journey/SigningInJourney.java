// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ourlet.testing.Cast;
import org.ourlet.testing.RunningProgram;

/** Somebody who has an account comes back, mistypes the password, and gets in. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SigningInJourney {

    private RunningProgram program;
    private Cast.Company company;

    @BeforeAll
    void start(@TempDir Path data) {
        program = RunningProgram.empty(data);
        company = program.cast().company("Proofbox");
    }

    @AfterAll
    void stop() {
        program.close();
    }

    static Stream<Screen> screens() {
        return Stream.of(
                Screen.DESK, Screen.DESK.dark(), Screen.PHONE, Screen.PHONE.dark(), Screen.DESK.withoutScripts());
    }

    @ParameterizedTest
    @MethodSource("screens")
    void getsInAfterAMistake(Screen screen) {
        try (Visitor marta = new Visitor(program.address(), screen, "signing-in")) {
            marta.open("/sign-in").look("form");
            marta.fill("E-mail address", company.accountable().email())
                    .fill("Password", "something else")
                    .press("Sign in")
                    .look("refused");

            marta.fill("E-mail address", company.accountable().email())
                    .fill("Password", Cast.PASSWORD)
                    .press("Sign in");

            assertThat(marta.page().url()).endsWith(company.path(""));
            assertThat(marta.clicks()).isEqualTo(2);
            assertThat(marta.fields()).isEqualTo(4);
        }
    }
}
