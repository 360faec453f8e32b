// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.sheet;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.ourlet.risk.RiskClass;
import org.ourlet.risk.RiskEvaluation;
import org.ourlet.risk.SecurityCriterion;
import org.ourlet.risk.TreatmentDecision;
import org.ourlet.risk.exchange.AssessmentForm;
import org.ourlet.shared.Language;
import org.ourlet.webshell.TextsByLanguage;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An assessment as a spreadsheet and back, without loss: a sheet for each list of the JSON form, a column for each field.
 * Levels and sums are written to be read by people, and computed anew when the file comes back.
 */
@Component
public class AssessmentSheets {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int WIDTH = 22;

    private final SheetTitles titles;
    private final TextsByLanguage texts;

    AssessmentSheets(SheetTitles titles, TextsByLanguage texts) {
        this.titles = titles;
        this.texts = texts;
    }

    public void write(RiskEvaluation evaluation, Language language, OutputStream out) {
        JsonNode form = JSON.valueToTree(AssessmentForm.of(evaluation));
        List<String> criteria = evaluation.assessment().criteria().all().stream()
                .map(SecurityCriterion::code)
                .toList();
        try (SheetWriter writer = new SheetWriter(out)) {
            Writing writing = new Writing(writer, language);
            for (SheetForm each : SheetForm.values()) {
                writing.sheet(each, form, each.columns(criteria));
            }
        }
    }

    /** What somebody sent, as the JSON form, and where each of its fields stands. */
    public GivenSheets read(SheetFile file) {
        return new GivenSheets(titles, file);
    }

    /** One run over the sheets; what does not fit in a cell goes to the last one. */
    private final class Writing {

        private final SheetWriter writer;
        private final Language language;
        private final List<List<@Nullable Object>> continued = new ArrayList<>();

        Writing(SheetWriter writer, Language language) {
            this.writer = writer;
            this.language = language;
        }

        void sheet(SheetForm form, JsonNode all, List<SheetColumn> columns) {
            if (form == SheetForm.CONTINUED && continued.isEmpty()) {
                return;
            }
            List<String> heads = columns.stream()
                    .map(column -> titles.title(column, language))
                    .toList();
            writer.begin(titles.name(form, language), heads, WIDTH);
            if (form == SheetForm.CONTINUED) {
                continued.forEach(writer::row);
                return;
            }
            Iterable<JsonNode> rows = form.list().isEmpty() ? List.of(all) : all.path(form.list());
            for (JsonNode row : rows) {
                writer.row(cells(form, row, columns));
            }
        }

        private List<@Nullable Object> cells(SheetForm form, JsonNode row, List<SheetColumn> columns) {
            List<@Nullable Object> cells = new ArrayList<>(columns.size());
            for (SheetColumn column : columns) {
                Object cell = spoken(column, CellValues.cell(column.kind(), at(row, column.path())));
                cells.add(cell instanceof String text ? fitting(form, row, column, text) : cell);
            }
            return cells;
        }

        private JsonNode at(JsonNode row, String path) {
            JsonNode node = row;
            for (String field : path.split("\\.")) {
                node = node.path(field);
            }
            return node;
        }

        private @Nullable Object spoken(SheetColumn column, @Nullable Object cell) {
            if (cell instanceof String code && column.kind() == SheetColumn.Kind.DECISION) {
                return titles.word(TreatmentDecision.valueOf(code), language);
            }
            boolean isClass = column.path().endsWith("Class") && column.kind() == SheetColumn.Kind.COMPUTED;
            return cell instanceof String code && isClass
                    ? texts.in(language)
                            .text("risk.class."
                                    + RiskClass.valueOf(code.toUpperCase(Locale.ROOT))
                                            .name())
                    : cell;
        }

        private String fitting(SheetForm form, JsonNode row, SheetColumn column, String text) {
            List<String> pieces = pieces(text);
            pieces.stream()
                    .skip(1)
                    .forEach(piece -> continued.add(
                            java.util.Arrays.asList(form.word(), row.path("ref").asString(""), column.path(), piece)));
            return pieces.get(0);
        }

        private static List<String> pieces(String text) {
            int most = SheetWriter.LONGEST_CELL;
            int count = Math.max(1, (text.length() + most - 1) / most);
            return IntStream.range(0, count)
                    .mapToObj(piece -> text.substring(piece * most, Math.min(text.length(), (piece + 1) * most)))
                    .toList();
        }
    }
}
