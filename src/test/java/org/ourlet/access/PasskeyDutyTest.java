// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.ourlet.testing.Cast;
import org.ourlet.testing.RunningProgram;
import org.ourlet.testing.SoftPasskey;
import org.ourlet.testing.TestClock;
import org.ourlet.testing.Visit;
import org.ourlet.testing.Visit.Answer;

/** A passkey is what those who answer for security have to have, and the last thing of it stays. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PasskeyDutyTest {

    private static final String METHODS = "/my-account/second-factor";

    private RunningProgram program;
    private Cast.Company company;

    @BeforeAll
    void start(@TempDir Path data) {
        program = RunningProgram.strict(data);
        program.clock().set(TestClock.START);
        company = program.cast().company("Proofbox");
    }

    @AfterAll
    void stop() {
        program.close();
    }

    private Visit overdue(Cast.Somebody somebody) {
        program.clock().set(TestClock.START.plus(SecondFactorDuty.GRACE));
        Visit visit = program.visit();
        visit.get("/sign-in");
        visit.post("/sign-in", Map.of("email", somebody.email(), "password", Cast.PASSWORD));
        visit.get(METHODS);
        return visit;
    }

    private SoftPasskey device() {
        return new SoftPasskey(program.address());
    }

    private String passkey(Cast.Somebody somebody) {
        return program.bean(Passkeys.class).of(somebody.account()).get(0).id();
    }

    @Test
    void opensEverythingToWhomWasOverdue() {
        Visit visit = overdue(company.manager());
        assertThat(visit.get(company.path("")).location()).isEqualTo(METHODS);

        visit.get(METHODS);
        String question = visit.get(PasskeyLife.PATH + "/new.json").text();
        visit.post(PasskeyLife.PATH, Map.of("name", "Phone", "passkey", device().create(question)));

        assertThat(visit.get(company.path("")).status()).isEqualTo(200);
    }

    @Test
    void theLastOneOfWhoHasToHaveOneStays() {
        Cast.Somebody marta = company.accountable();
        Visit visit = overdue(marta);
        String question = visit.get(PasskeyLife.PATH + "/new.json").text();
        visit.post(PasskeyLife.PATH, Map.of("name", "Phone", "passkey", device().create(question)));
        String path = PasskeyLife.PATH + "/" + passkey(marta);
        visit.get(path);

        Answer refused = visit.post(path + "/removal", Map.of());

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".ol-errors").text()).contains("this is the last you have");
        visit.post(METHODS + "/secret", Map.of());
        String code = program.bean(SecondFactors.class)
                .prepared(marta.account().id())
                .orElseThrow()
                .code(program.clock().instant());
        visit.post(METHODS, Map.of("code", code));
        assertThat(visit.post(path + "/removal", Map.of()).location()).isEqualTo(METHODS);
        assertThat(visit.post(METHODS + "/removal", Map.of()).status())
                .as("now the app is the last")
                .isEqualTo(422);
    }
}
