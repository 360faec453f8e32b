// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableRowsTest {

    private static final List<Column> COLUMNS = List.of(
            new Column("name", BlankType.LINE, List.of()),
            new Column("day", BlankType.DATE, List.of()),
            new Column("cost", BlankType.MONEY, List.of()),
            new Column("access", BlankType.CHOICE, List.of("full", "none")));
    private static final Blank BLANK = new Blank("suppliers", BlankType.TABLE, true, null, List.of(), COLUMNS);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void readsWhatItWrote(long seed) {
        Random random = new Random(seed);
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < 5; row++) {
            List<String> cells = new ArrayList<>();
            for (int cell = 0; cell < COLUMNS.size(); cell++) {
                StringBuilder text = new StringBuilder("x");
                random.ints(6, 0, 6).forEach(index -> text.append("a|\\ b*".charAt(index)));
                cells.add(text + "x");
            }
            rows.add(cells);
        }

        String text = new TableRows(COLUMNS, rows).text();

        assertThat(TableRows.of(text, COLUMNS).rows()).as("seed %d", seed).isEqualTo(rows);
    }

    @Test
    void takesTheCellsOfAForm() {
        Map<String, String> form = Map.of(
                "suppliers.0.name", " Host | Co ",
                "suppliers.0.cost", "1 200,50",
                "suppliers.1.name", "",
                "suppliers.12.day", "2027-03-01",
                "suppliers.x.name", "ignored",
                "other", "ignored");

        String answer = TableRows.typed(BLANK, form);

        assertThat(answer).isEqualTo("Host \\| Co |  | 1200.50 | \n | 2027-03-01 |  | ");
        assertThat(TableRows.of(answer, COLUMNS).rows())
                .containsExactly(List.of("Host | Co", "", "1200.50", ""), List.of("", "2027-03-01", "", ""));
    }

    @Test
    void namesTheCellThatIsWrong() {
        String answer = "Host | soon | 12 | full\nBank | 2027-03-01 | dear | half";

        assertThat(BLANK.refusalsToSend(answer))
                .containsOnly(
                        Map.entry("suppliers.0.day", BlankRefusal.NOT_A_DATE),
                        Map.entry("suppliers.1.cost", BlankRefusal.NOT_AN_AMOUNT),
                        Map.entry("suppliers.1.access", BlankRefusal.NOT_AN_OPTION));
        assertThat(BLANK.refusalsToSend("")).containsOnly(Map.entry("suppliers", BlankRefusal.MISSING));
    }

    @Test
    void hasAnEndToItsRows() {
        String answer = "a\n".repeat(TableRows.MOST + 1);

        assertThat(BLANK.refusals(answer)).containsEntry("suppliers", BlankRefusal.TOO_MANY_ROWS);
    }

    @Test
    void fillsUpShortLinesAndKeepsWhatIsTooMuch() {
        assertThat(TableRows.of("a | 2027-01-01 | 1 | full | more\nb", COLUMNS).rows())
                .containsExactly(List.of("a", "2027-01-01", "1", "full | more"), List.of("b", "", "", ""));
    }
}
