// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.ourlet.documents.DocumentModel.Table;

class ColumnWidthsTest {

    private static final int ACROSS = 84;
    private static final String SENTENCE =
            "Obtain a written commitment of the management and tell everybody about it in the next meeting";

    /** How many letters fit in a column, about. */
    private static int letters(int thousandths) {
        return thousandths * ACROSS / 1000 - 3;
    }

    @Test
    void aDateStaysOnOneLineBesideAWideColumn() {
        Table calendar = Table.filled(
                List.of("Activity", "From", "Until", "Results"),
                Collections.nCopies(29, List.of(SENTENCE, "15 November 2027", "26 November 2027", "W01, W02")));

        int[] widths = ColumnWidths.of(calendar);

        assertThat(letters(widths[1])).isGreaterThanOrEqualTo("15 November 2027".length() - 1);
        assertThat(widths[0]).isGreaterThan(widths[1]);
    }

    @Test
    void anEmptyColumnTakesLittle() {
        Table table = Table.filled(
                List.of("Control", "Why", "Evidence"), Collections.nCopies(93, List.of(SENTENCE, SENTENCE, "")));

        int[] widths = ColumnWidths.of(table);

        assertThat(widths[2]).isLessThan(200);
        assertThat(Math.abs(widths[0] - widths[1])).isLessThan(120);
    }

    @Test
    void fillsTheWidthWhateverTheTable() {
        long seed = 20_270_501;
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            int columns = 1 + random.nextInt(8);
            List<List<String>> rows = new ArrayList<>();
            for (int row = random.nextInt(6); row > 0; row--) {
                rows.add(row(random, columns));
            }
            Table table = Table.filled(row(random, columns), rows);

            int[] widths = ColumnWidths.of(table);

            assertThat(Arrays.stream(widths).sum()).as("seed %d", seed).isEqualTo(1000);
            assertThat(widths).as("seed %d", seed).hasSize(columns);
            assertThat(Arrays.stream(widths).min().orElse(0))
                    .as("seed %d", seed)
                    .isPositive();
        }
    }

    private static List<String> row(Random random, int columns) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            int words = random.nextInt(8);
            StringBuilder cell = new StringBuilder();
            for (; words > 0; words--) {
                cell.append("x".repeat(1 + random.nextInt(14))).append(' ');
            }
            cells.add(cell.toString());
        }
        return cells;
    }

    @Test
    void aTableWithoutRowsHasWidths() {
        assertThat(ColumnWidths.of(Table.filled(List.of("One", "Two"), List.of())))
                .hasSize(2);
        assertThat(ColumnWidths.of(Table.filled(List.of(), List.of()))).isEmpty();
    }
}
