// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ourlet.testing.RunningProgram;
import org.ourlet.testing.Visit.Answer;

/** What the browser is told when people come over https through a proxy. */
class HttpsTest {

    private RunningProgram program;

    @BeforeEach
    void start(@TempDir Path folder) throws IOException {
        program = RunningProgram.empty(
                Files.createDirectories(folder.resolve("data")), "--ourlet.public-url=https://isms.example.org");
    }

    @AfterEach
    void stop() {
        program.close();
    }

    @Test
    void cookiesBelongToThisHostAndToHttpsAlone() {
        Answer page = program.visit().get("/setup");

        List<String> cookies = page.headers().getOrDefault("set-cookie", List.of());
        assertThat(cookies)
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie)
                        .startsWith("__Host-")
                        .contains("; Secure", "; HttpOnly", "; SameSite=Lax", "; Path=/")
                        .doesNotContain("Domain="));
    }

    @Test
    void theBrowserComesBackOverHttpsForAYear() {
        assertThat(program.visit().get("/setup").header("strict-transport-security"))
                .isEqualTo("max-age=31536000 ; includeSubDomains");
        assertThat(program.visit().get("/unknown").header("strict-transport-security"))
                .startsWith("max-age=31536000");
    }
}
