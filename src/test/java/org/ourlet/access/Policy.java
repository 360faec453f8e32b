// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ourlet.access.AuthorisationWorld.Who;

/** Reads {@code docs/security/policy.csv}. */
final class Policy {

    private Policy() {}

    /** A route and the answer that each kind of person gets. */
    record Row(String method, String route, Map<Who, String> answers) {

        String expected(Who who) {
            return Objects.requireNonNull(answers.get(who), route + " says nothing of " + who);
        }
    }

    static List<Row> read() {
        try {
            List<String> lines = Files.readAllLines(Path.of("docs/security/policy.csv")).stream()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
            List<Who> columns = Arrays.stream(lines.get(0).split(","))
                    .skip(2)
                    .map(Who::valueOf)
                    .toList();
            return lines.stream()
                    .skip(1)
                    .map(line -> row(line.split(","), columns))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(String[] cells, List<Who> columns) {
        Map<Who, String> answers = new EnumMap<>(Who.class);
        for (int i = 0; i < columns.size(); i++) {
            answers.put(columns.get(i), cells[i + 2]);
        }
        return new Row(cells[0], cells[1], answers);
    }
}
