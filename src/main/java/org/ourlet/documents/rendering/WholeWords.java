// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.rendering;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ourlet.documents.DocumentModel.Line;
import org.ourlet.documents.DocumentModel.Row;
import org.ourlet.documents.DocumentModel.Run;
import org.ourlet.documents.DocumentModel.Table;

/** How a table is drawn so that each column can be as wide as its longest word: in the type of tables, or in small type. */
enum WholeWords {
    ORDINARY("is-whole"),
    DENSE("is-whole is-dense"),
    /** Words have to be broken however it is drawn. */
    BROKEN("is-dense");

    /** Letters that stand side by side across a page, in the type of tables. */
    private static final int ACROSS = 84;

    /** The same in small type. */
    private static final int ACROSS_DENSE = 107;

    /** What lies between two columns, in letters. */
    private static final int BETWEEN = 3;

    private static final int BETWEEN_DENSE = 2;

    private final String style;

    WholeWords(String style) {
        this.style = style;
    }

    /** Names of styles. */
    String style() {
        return style;
    }

    /** Whether small type is needed. */
    boolean dense() {
        return this != ORDINARY;
    }

    /** How many letters stand side by side in so many columns, without what lies between them. */
    int letters(int columns) {
        return this == ORDINARY ? ACROSS - columns * BETWEEN : ACROSS_DENSE - columns * BETWEEN_DENSE;
    }

    static WholeWords of(Table table) {
        int columns = table.head().size();
        int letters = IntStream.range(0, columns)
                .map(column ->
                        cells(table, column).mapToInt(WholeWords::longest).max().orElse(0))
                .sum();
        if (letters + columns * BETWEEN <= ACROSS) {
            return ORDINARY;
        }
        return letters + columns * BETWEEN_DENSE <= ACROSS_DENSE ? DENSE : BROKEN;
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
