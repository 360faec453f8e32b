// SPDX-License-Identifier: Apache-2.0
package org.ourlet.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The good examples of {@code STYLE.md} stand in our code. */
class StyleTest {

    private static final Pattern SNIPPET = Pattern.compile("```java\\n// good: (\\S+)\\n(.*?)```", Pattern.DOTALL);
    private static final List<Path> ROOTS =
            List.of(Path.of("src/main/java/org/ourlet"), Path.of("src/test/java/org/ourlet"));

    @ParameterizedTest(name = "{0}")
    @MethodSource("goodSnippets")
    void everyLineOfAGoodSnippetStandsInItsFile(String file, String snippet) throws IOException {
        Path path = ROOTS.stream()
                .map(root -> root.resolve(file))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();

        assertThat(Files.readAllLines(path))
                .containsAll(snippet.lines().filter(line -> !line.isBlank()).toList());
    }

    static Stream<Arguments> goodSnippets() throws IOException {
        return SNIPPET.matcher(Files.readString(Path.of("STYLE.md")))
                .results()
                .map(found -> Arguments.of(found.group(1), found.group(2)));
    }
}
