// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** The list of what always holds names a test for each of the twenty, and that test exists. */
class InvariantsTest {

    private static final Path LIST = Path.of("docs/risk-invariants.md");
    private static final Pattern ROW = Pattern.compile("^\\| (\\d+) \\|.*\\| (`.*`) \\|$", Pattern.MULTILINE);
    private static final Pattern NAMED = Pattern.compile("`([\\w.]+)#(\\w+)`");

    @Test
    void eachOfTheTwentyHasAPropertyThatExists() throws IOException {
        Matcher rows = ROW.matcher(Files.readString(LIST));
        List<Matcher> found = rows.results()
                .map(row -> ROW.matcher(row.group()))
                .peek(Matcher::matches)
                .toList();

        assertThat(found)
                .extracting(row -> Integer.valueOf(row.group(1)))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 20).boxed().toList());
        assertThat(found).allSatisfy(row -> {
            List<String[]> tests = NAMED.matcher(row.group(2))
                    .results()
                    .map(test -> new String[] {test.group(1), test.group(2)})
                    .toList();
            assertThat(tests).isNotEmpty();
            for (String[] test : tests) {
                assertThat(isProperty(test[0], test[1]))
                        .as(String.join("#", test))
                        .isTrue();
            }
        });
    }

    private static boolean isProperty(String type, String method) throws ClassNotFoundException {
        return Arrays.stream(Class.forName("org.ourlet." + type).getDeclaredMethods())
                .anyMatch(each -> each.getName().equals(method) && each.isAnnotationPresent(ParameterizedTest.class));
    }
}
