// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ourlet.testing.RunningProgram;
import org.ourlet.testing.Visit;

/** An installation under an address at which browsers make no passkeys says so, without any script. */
class PasskeyPlaceTest {

    @Test
    void aNumberIsNoName(@TempDir Path data) {
        try (RunningProgram program = RunningProgram.empty(data, "--ourlet.public-url=http://192.0.2.7:8080")) {
            program.cast().operator();
            Visit.Answer page = program.visit().get("/sign-in");

            assertThat(page.text()).contains("the address of this installation is a number");
            assertThat(page.page().select("[data-passkey]")).isEmpty();
            assertThat(page.page().select("input[type=password]")).hasSize(1);
        }
    }
}
