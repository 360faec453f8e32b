// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ourlet.testing.RunningProgram;
import org.ourlet.testing.Visit;

/** J5: Sofie opens the link of a mail on her phone, reads five lines and says that she has read the policy. Two clicks. */
class EmployeeReadsJourney {

    private static final int MOST_CLICKS = 2;
    private static final String PASSWORD = "ourlet-demo-2027";
    private static final String DOCUMENT = "/organisations/proofbox/documents/W14";

    static Stream<Screen> screens() {
        return Stream.of(Screen.PHONE, Screen.PHONE.dark(), Screen.PHONE.withoutScripts());
    }

    @ParameterizedTest
    @MethodSource("screens")
    void readsAPolicyAndSaysSo(Screen screen, @TempDir Path data) {
        try (RunningProgram program = RunningProgram.demo(data)) {
            publish(program);
            try (Visitor sofie = new Visitor(program.address(), screen, "employee-reads")) {
                sofie.open(DOCUMENT + "/versions/1").look("sign-in");
                sofie.page().getByLabel("E-mail address").fill("sofie@proofbox.example");
                sofie.page().getByLabel("Password").fill(PASSWORD);
                sofie.press("Sign in").look("policy");
                assertThat(sofie.page().locator(".ol-five li").count()).isEqualTo(5);
                sofie.press("I have read this").look("said");

                System.out.printf("Employee reads (%s): %d clicks%n", screen.label(), sofie.clicks());
                assertThat(sofie.clicks()).isLessThanOrEqualTo(MOST_CLICKS);
                assertThat(sofie.page().locator("#reading").innerText()).contains("you have read this version");
                sofie.open("/organisations/proofbox").look("home");
                sofie.open("/organisations/proofbox/documents").look("documents");
                sofie.open("/organisations/proofbox/notifications").look("notifications");
            }
        }
    }

    private static void publish(RunningProgram program) {
        Visit paula = program.visit().signIn("paula@proofbox.example", PASSWORD);
        String hash =
                paula.get(DOCUMENT + "/approval").page().select("[name=hash]").val();
        assertThat(paula.post(DOCUMENT + "/approval", Map.of("hash", hash)).status())
                .isEqualTo(303);
    }
}
