// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.rendering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ourlet.documents.DocumentModel.Line;
import org.ourlet.documents.DocumentModel.Row;
import org.ourlet.documents.DocumentModel.Run;
import org.ourlet.documents.DocumentModel.Table;

/**
 * How wide the columns of a table are on paper: each holds its longest word, and what is left goes where it saves most lines, so
 * that a date does not stand in three lines beside a column that is half empty.
 */
final class ColumnWidths {

    /** More rows change little and cost time. */
    private static final int ROWS_LOOKED_AT = 60;

    /** So many letters are tried at once, because one more often changes nothing. */
    private static final int FARTHEST = 14;

    private final List<Column> columns;
    private final int[] widths;
    private int left;

    private ColumnWidths(List<Column> columns, int letters) {
        this.columns = columns;
        this.widths = columns.stream().mapToInt(Column::longestWord).toArray();
        this.left = letters - Arrays.stream(widths).sum();
    }

    /** In thousandths of the width of the text, which they fill together. */
    static int[] of(Table table) {
        int count = table.head().size();
        List<Column> columns = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            columns.add(column(table, index));
        }
        ColumnWidths widths = new ColumnWidths(columns, WholeWords.of(table).letters(count));
        widths.grow();
        return widths.inThousandths();
    }

    private static Column column(Table table, int index) {
        List<int[]> cells = Stream.concat(
                        Stream.of(table.head().get(index)),
                        table.rows().stream()
                                .limit(ROWS_LOOKED_AT)
                                .map(Row::cells)
                                .filter(row -> index < row.size())
                                .map(row -> row.get(index)))
                .map(ColumnWidths::words)
                .toList();
        return new Column(cells);
    }

    private static int[] words(Line cell) {
        String words = cell.runs().stream().map(Run::text).collect(Collectors.joining());
        return Arrays.stream(words.split("\\s+")).mapToInt(String::length).toArray();
    }

    /** A column as the lengths of the words of its cells. */
    private record Column(List<int[]> cells) {

        int longestWord() {
            return Math.max(2, cells.stream().flatMapToInt(Arrays::stream).max().orElse(0));
        }

        /** High cells count more: one of four lines is worse than two of two. */
        int cost(int width) {
            int cost = 0;
            for (int[] cell : cells) {
                int lines = lines(cell, width);
                cost += lines * lines;
            }
            return cost;
        }

        private static int lines(int[] words, int width) {
            int lines = 1;
            int used = 0;
            for (int word : words) {
                if (used > 0 && used + 1 + word > width) {
                    lines++;
                    used = word;
                } else {
                    used += (used > 0 ? 1 : 0) + word;
                }
            }
            return lines;
        }
    }

    private void grow() {
        int[] costs = new int[widths.length];
        for (int index = 0; index < costs.length; index++) {
            costs[index] = columns.get(index).cost(widths[index]);
        }
        while (left > 0 && growOne(costs)) {
            // each call widens the column that gains most
        }
    }

    private boolean growOne(int[] costs) {
        double most = 0;
        int column = -1;
        int by = 0;
        for (int index = 0; index < widths.length; index++) {
            for (int more = 1;
                    more <= Math.min(left, FARTHEST)
                            && costs[index] > columns.get(index).cells().size();
                    more++) {
                double gain = (costs[index] - columns.get(index).cost(widths[index] + more)) / (double) more;
                if (gain > most) {
                    most = gain;
                    column = index;
                    by = more;
                }
            }
        }
        if (column >= 0) {
            widths[column] += by;
            left -= by;
            costs[column] = columns.get(column).cost(widths[column]);
        }
        return column >= 0;
    }

    /** What lies between two columns belongs to them; what nobody needs is shared in proportion. */
    private int[] inThousandths() {
        int between = 3;
        int sum = Arrays.stream(widths).map(width -> width + between).sum();
        int[] shares = Arrays.stream(widths)
                .map(width -> Math.max(1, 1000 * (width + between) / Math.max(1, sum)))
                .toArray();
        if (shares.length > 0) {
            shares[shares.length - 1] += 1000 - Arrays.stream(shares).sum();
        }
        return shares;
    }
}
