// SPDX-License-Identifier: Apache-2.0
package org.ourlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A part of a page of documentation that the program writes, between the lines {@code <!-- name:begin -->} and {@code
 * <!-- name:end -->}. Compared like a {@link Golden} file and rewritten by the same command.
 */
public final class MarkedPart {

    private MarkedPart() {}

    /** @param page path from the root of the repository */
    public static void check(String page, String name, String expected) {
        try {
            check(Path.of(page), name, expected);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void check(Path page, String name, String expected) throws IOException {
        String text = Files.readString(page);
        String begin = "<!-- " + name + ":begin -->\n";
        String end = "<!-- " + name + ":end -->";
        assertThat(text).containsSubsequence(begin, end);
        int from = text.indexOf(begin) + begin.length();
        int to = text.indexOf(end);
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(page, text.substring(0, from) + expected + text.substring(to));
            return;
        }
        assertThat(text.substring(from, to))
                .as("%s, part %s; when the change is meant, run ./mvnw test -Dgolden.write=true", page, name)
                .isEqualTo(expected);
    }
}
