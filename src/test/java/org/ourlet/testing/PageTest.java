// SPDX-License-Identifier: Apache-2.0
package org.ourlet.testing;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.ourlet.Application;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * A test of the whole program over HTTP, without a browser. The program is started once for all such tests; each test
 * founds organisations of its own with {@link #cast}, so that tests do not meet.
 */
@SpringBootTest(classes = Application.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import({TestWiring.class, Cast.class, CompanyLife.class, RiskLife.class, DocumentLife.class})
public abstract class PageTest {

    @LocalServerPort
    private int port;

    @Autowired
    protected Cast cast;

    @Autowired
    protected CompanyLife life;

    @Autowired
    protected DocumentLife writing;

    @Autowired
    protected TestClock clock;

    @Autowired
    protected StatementCount statements;

    @DynamicPropertySource
    static void data(DynamicPropertyRegistry registry) {
        registry.add("ourlet.data", TestFolder::path);
        registry.add("ourlet.second-factor", () -> "optional");
        registry.add("ourlet.backup", () -> "off");
        registry.add("ourlet.rounds", () -> "false");
    }

    @BeforeEach
    void setClock() {
        clock.set(TestClock.START);
    }

    /** A visitor without a session. */
    protected Visit visit() {
        return new Visit(port);
    }

    /** A visitor who has signed in. */
    protected Visit signedIn(Cast.Somebody somebody) {
        return visit().signIn(somebody.email(), Cast.PASSWORD);
    }

    /** One data folder for the whole run. */
    private static final class TestFolder {

        private static final Path FOLDER = make();

        static String path() {
            return FOLDER.toString();
        }

        private static Path make() {
            try {
                return java.nio.file.Files.createTempDirectory("ourlet-test");
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }
}
