// SPDX-License-Identifier: Apache-2.0
package org.ourlet.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** A Markdown table of the documentation, found by the title of its first column. */
record DocumentedTable(List<List<String>> rows) {

    static DocumentedTable of(String page, String firstColumn) {
        List<List<String>> rows = lines(page).stream()
                .dropWhile(line -> !line.startsWith("| " + firstColumn + " |"))
                .takeWhile(line -> line.startsWith("|"))
                .skip(2)
                .map(DocumentedTable::cells)
                .toList();
        return new DocumentedTable(rows);
    }

    private static List<String> lines(String page) {
        try {
            return Files.readAllLines(Path.of(page));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1).split("\\|")).map(String::strip).toList();
    }

    List<String> column(int number) {
        return rows.stream().map(row -> row.get(number)).toList();
    }
}
