// SPDX-License-Identifier: Apache-2.0
package org.ourlet.architecture;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ourlet.MarkedPart;

/** What we say about security has a test that exists, a document that exists, or a reason. */
class AsvsTest {

    private static final Path TABLE = Path.of("docs/security/asvs.csv");
    private static final Pattern CELL = Pattern.compile("\"((?:[^\"]|\"\")*)\"|([^,]*)");
    private static final Pattern NUMBER = Pattern.compile("V\\d{1,2}\\.\\d{1,2}\\.\\d{1,2}");
    private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w+)`");
    private static final Map<String, Integer> LEVELS = Map.of("1", 70, "2", 183);
    private static final int SHORTEST_REASON = 4;

    private static final List<Row> ROWS = read();

    private record Row(String number, String level, String words, String state, String evidence) {}

    @Test
    void everyRequirementOfBothLevelsIsThereOnce() {
        assertThat(ROWS)
                .extracting(Row::number)
                .doesNotHaveDuplicates()
                .allMatch(number -> NUMBER.matcher(number).matches());
        LEVELS.forEach((level, count) -> assertThat(
                        ROWS.stream().filter(row -> row.level().equals(level)))
                .hasSize(count));
    }

    @Test
    void everyRowSaysWhatWeMean() {
        assertThat(ROWS)
                .allSatisfy(row -> assertThat(row.words()).isNotBlank())
                .extracting(Row::state)
                .containsOnly("tested", "documented", "not-applicable", "open");
    }

    @Test
    void everyNamedTestExists() {
        List<String> unknown = new ArrayList<>();
        rows("tested")
                .forEach(row -> Stream.of(row.evidence().split(" "))
                        .filter(name -> !TestNames.exist(name))
                        .forEach(name -> unknown.add(row.number() + ": " + name)));

        assertThat(unknown).isEmpty();
        assertThat(rows("tested")).isNotEmpty();
    }

    @Test
    void everyNamedDocumentExists() {
        assertThat(rows("documented"))
                .allSatisfy(row -> assertThat(Path.of(row.evidence())).isRegularFile());
    }

    @Test
    void everythingElseHasAReason() {
        assertThat(Stream.concat(rows("open"), rows("not-applicable")))
                .allSatisfy(row -> assertThat(row.evidence()).hasSizeGreaterThanOrEqualTo(SHORTEST_REASON));
    }

    @Test
    void everyOpenRowIsAnAcceptedRisk() throws IOException {
        String accepted = Files.readString(Path.of("docs/security/accepted-risks.md"))
                .replaceFirst("(?s).*## Rows of ASVS that stay open", "");
        List<String> named = Pattern.compile("V\\d+\\.\\d+\\.\\d+")
                .matcher(accepted)
                .results()
                .map(found -> found.group())
                .toList();

        assertThat(named).doesNotHaveDuplicates();
        assertThat(rows("open").map(Row::number)).containsExactlyInAnyOrderElementsOf(named);
    }

    @Test
    void everyClaimNamesItsTests() throws IOException {
        String claims = Files.readString(Path.of("SECURITY.md"))
                .replaceFirst("(?s).*## What tests show today", "")
                .replaceFirst("(?s)\n## .*", "");
        List<String> lines = List.of(claims.split("\n- ")).subList(1, claims.split("\n- ").length);

        assertThat(lines)
                .hasSizeGreaterThan(20)
                .allSatisfy(line -> assertThat(NAMED.matcher(line).results())
                        .as(line)
                        .isNotEmpty()
                        .allMatch(named -> TestNames.exist(named.group(1))));
    }

    @Test
    void theCountIsPublished() {
        Map<String, Long> count = ROWS.stream().collect(groupingBy(Row::state, TreeMap::new, counting()));
        StringBuilder table = new StringBuilder("| state | requirements |\n|---|---|\n");
        count.forEach((state, number) -> table.append("| %s | %d |\n".formatted(state, number)));

        MarkedPart.check("SECURITY.md", "asvs", table.toString());
    }

    private static Stream<Row> rows(String state) {
        return ROWS.stream().filter(row -> row.state().equals(state));
    }

    private static List<Row> read() {
        try (Stream<String> lines = Files.lines(TABLE)) {
            return lines.filter(line -> !line.startsWith("#") && !line.startsWith("requirement,"))
                    .map(AsvsTest::row)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(String line) {
        List<String> cells = CELL.matcher(line)
                .results()
                .map(cell ->
                        cell.group(1) == null ? cell.group(2) : cell.group(1).replace("\"\"", "\""))
                .filter(cell -> !cell.isEmpty())
                .toList();
        assertThat(cells).as(line).hasSize(5);
        return new Row(cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4));
    }
}
