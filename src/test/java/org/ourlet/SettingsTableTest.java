// SPDX-License-Identifier: Apache-2.0
package org.ourlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code docs/configuration.md} shows every setting as the program knows it. */
class SettingsTableTest {

    private static final Path FILE = Path.of("docs/configuration.md");
    private static final String BEGIN = "<!-- settings:begin -->\n";
    private static final String END = "<!-- settings:end -->";

    @Test
    void documentationHasTheTableOfTheProgram() throws IOException {
        String page = Files.readString(FILE);
        int from = page.indexOf(BEGIN) + BEGIN.length();
        int to = page.indexOf(END);
        assertThat(to).isGreaterThanOrEqualTo(from);
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(FILE, page.substring(0, from) + Settings.table() + page.substring(to));
            return;
        }

        assertThat(page.substring(from, to))
                .as("run ./mvnw test -Dtest=SettingsTableTest -Dgolden.write=true")
                .isEqualTo(Settings.table());
    }
}
