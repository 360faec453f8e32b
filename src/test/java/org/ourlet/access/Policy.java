// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The reviewed table of who gets which answer: {@code docs/security/policy.csv}. */
final class Policy {

    static final Path FILE = Path.of("docs/security/policy.csv");

    /** The column for another organisation and for one that does not exist. */
    static final String ELSEWHERE = "elsewhere";

    private Policy() {}

    /**
     * One row.
     *
     * @param answers by kind of person
     */
    record Row(String method, String route, Map<String, String> answers) {

        String name() {
            return method + " " + route;
        }

        String answer(String person) {
            return answers.getOrDefault(person, "?");
        }
    }

    static Map<String, Row> read() {
        List<String[]> lines = lines();
        String[] heads = lines.get(0);
        return lines.stream()
                .skip(1)
                .map(cells -> row(heads, cells))
                .collect(Collectors.toMap(
                        Row::name,
                        row -> row,
                        (one, other) -> {
                            throw new IllegalStateException("two rows for " + one.name());
                        },
                        LinkedHashMap::new));
    }

    private static Row row(String[] heads, String[] cells) {
        if (heads.length != cells.length) {
            throw new IllegalStateException(heads.length + " cells wanted: " + String.join(",", cells));
        }
        Map<String, String> answers = new LinkedHashMap<>();
        for (int column = 2; column < heads.length; column++) {
            answers.put(heads[column], cells[column]);
        }
        return new Row(cells[0], cells[1], answers);
    }

    private static List<String[]> lines() {
        try {
            return Files.readAllLines(FILE).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(","))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
