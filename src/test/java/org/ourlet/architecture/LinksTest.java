// SPDX-License-Identifier: Apache-2.0
package org.ourlet.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Links from one page of documentation to another lead somewhere, and every decision is in the list of decisions. */
class LinksTest {

    private static final Pattern LINK = Pattern.compile("(?<!!)\\[[^]]*]\\(([^):#]+)(?:#[^)]*)?\\)");

    static Stream<Path> pages() throws IOException {
        return Stream.of(markdown(Path.of(""), 1), markdown(Path.of("docs"), 4), List.of(Path.of("content/README.md")))
                .flatMap(List::stream);
    }

    private static List<Path> markdown(Path folder, int depth) throws IOException {
        try (Stream<Path> files = Files.walk(folder, depth)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void everyLinkLeadsSomewhere(Path page) throws IOException {
        List<Path> targets = LINK.matcher(Files.readString(page))
                .results()
                .map(found -> page.resolveSibling(found.group(1)))
                .toList();

        assertThat(targets).allMatch(Files::exists);
    }

    @Test
    void everyDecisionIsListed() throws IOException {
        String list = Files.readString(Path.of("docs/adr/README.md"));

        assertThat(markdown(Path.of("docs/adr"), 1))
                .map(Path::getFileName)
                .map(Path::toString)
                .filteredOn(name -> !name.equals("README.md"))
                .allMatch(name -> list.contains("(" + name + ")"));
    }
}
