// SPDX-License-Identifier: Apache-2.0
package org.ourlet.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every library has its line in {@code docs/adr/014-dependencies.md}: what we would write ourselves otherwise. */
class DependenciesTest {

    private static final Pattern DEPENDENCY =
            Pattern.compile("<dependency>\\s*<groupId>([^<]+)</groupId>\\s*<artifactId>([^<]+)</artifactId>");

    @Test
    void everyLibraryHasItsReason() throws IOException {
        String reasons = Files.readString(Path.of("docs/adr/014-dependencies.md"));

        List<String> libraries = DEPENDENCY
                .matcher(Files.readString(Path.of("pom.xml")))
                .results()
                .filter(found -> !found.group(2).endsWith("-bom"))
                .map(DependenciesTest::name)
                .toList();

        assertThat(libraries).hasSizeGreaterThan(20).allMatch(reasons::contains);
    }

    /** The two libraries for the browser have the same name; the group tells them apart. */
    private static String name(MatchResult found) {
        return found.group(2).equals("playwright") ? found.group(1) + ":playwright" : found.group(2);
    }
}
