// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.rendering;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ourlet.documents.DocumentModel.Line;
import org.ourlet.documents.DocumentModel.Row;
import org.ourlet.documents.DocumentModel.Run;
import org.ourlet.documents.DocumentModel.Table;

/** Tells tables in which each column can be as wide as its longest word from those in which words have to be broken. */
final class WholeWords {

    /** Letters that stand side by side across a page, in the type of tables. */
    private static final int ACROSS = 84;

    /** What lies between two columns, in letters. */
    private static final int BETWEEN = 3;

    private WholeWords() {}

    static boolean fit(Table table) {
        int columns = table.head().size();
        int letters = IntStream.range(0, columns)
                .map(column ->
                        cells(table, column).mapToInt(WholeWords::longest).max().orElse(0))
                .sum();
        return letters + columns * BETWEEN <= ACROSS;
    }

    private static Stream<Line> cells(Table table, int column) {
        return Stream.concat(
                Stream.of(table.head().get(column)),
                table.rows().stream()
                        .map(Row::cells)
                        .filter(cells -> column < cells.size())
                        .map(cells -> cells.get(column)));
    }

    private static int longest(Line cell) {
        StringBuilder words = new StringBuilder();
        cell.runs().stream().map(Run::text).forEach(words::append);
        return Arrays.stream(words.toString().split("\\s"))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}
