// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ourlet.risk.Examples;
import org.ourlet.risk.RiskEvaluation;
import org.ourlet.risk.exchange.AssessmentForm;
import org.ourlet.risk.exchange.GivenAssessment;
import org.ourlet.shared.Language;
import org.ourlet.webshell.TestTexts;
import org.ourlet.webshell.TextsByLanguage;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class AssessmentSheetsProperties {

    private static final TextsByLanguage TEXTS = TestTexts.all();
    private static final AssessmentSheets SHEETS = new AssessmentSheets(new SheetTitles(TEXTS), TEXTS);

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 150);
    }

    private static RiskEvaluation random(long seed) {
        GivenAssessment given = Examples.read(new RandomAssessments(seed).next());
        assertThat(given.problems()).isEmpty();
        return RiskEvaluation.of(given.assessment());
    }

    private static byte[] written(RiskEvaluation evaluation, Language language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SHEETS.write(evaluation, language, out);
        return out.toByteArray();
    }

    private static GivenSheets read(byte[] bytes) throws UnreadableFile {
        SheetFile file = SheetFile.read(bytes);
        assertThat(file.problems()).isEmpty();
        return SHEETS.read(file);
    }

    private static JsonNode form(RiskEvaluation evaluation) {
        return Examples.JSON.valueToTree(AssessmentForm.of(evaluation));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void comesBackAsItWent(long seed) throws UnreadableFile {
        RiskEvaluation evaluation = random(seed);
        Language language = Language.values()[(int) (seed % 3)];

        GivenSheets sheets = read(written(evaluation, language));
        GivenAssessment back = Examples.read(sheets.json());

        assertThat(back.problems()).as("seed %d", seed).isEmpty();
        assertThat(sheets.notRead()).isEmpty();
        assertThat(form(RiskEvaluation.of(back.assessment())))
                .as("seed %d", seed)
                .isEqualTo(form(evaluation));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void holdsNoFormula(long seed) throws IOException {
        List<Cell> formulas = new ArrayList<>();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(written(random(seed), Language.EN)))) {
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    row.forEach(cell -> {
                        if (cell.getCellType() == CellType.FORMULA) {
                            formulas.add(cell);
                        }
                    });
                }
            }
        }

        assertThat(formulas).as("seed %d", seed).isEmpty();
    }

    @Test
    void theWorkedExampleComesBackWithTheExpectedNumbers() throws UnreadableFile {
        byte[] bytes = written(RiskEvaluation.of(Examples.proofbox()), Language.DE);

        RiskEvaluation back =
                RiskEvaluation.of(Examples.read(read(bytes).json()).assessment());

        assertThat(back.currentSum()).isEqualTo(347);
        assertThat(back.residualSum()).isEqualTo(121);
    }

    @Test
    void manyRowsComeBackInOrder() throws UnreadableFile {
        ObjectNode json = (ObjectNode) Examples.proofboxJson();
        ArrayNode risks = json.putArray("risks");
        IntStream.range(0, 2500)
                .forEach(number -> risks.addObject()
                        .put("ref", "R" + number)
                        .put("isAsset", "IS1")
                        .put("scenario", "Something happens"));
        RiskEvaluation evaluation = RiskEvaluation.of(Examples.read(json).assessment());

        RiskEvaluation back = RiskEvaluation.of(
                Examples.read(read(written(evaluation, Language.FR)).json()).assessment());

        assertThat(form(back)).isEqualTo(form(evaluation));
    }

    @Test
    void saysWhereAMistakeStands() throws UnreadableFile {
        GivenSheets sheets = read(written(RiskEvaluation.of(Examples.proofbox()), Language.EN));

        assertThat(sheets.place("risks[2].treatment.cost.amount"))
                .isEqualTo(new SheetProblem.Place("Risks", 4, "Cost in money"));
        assertThat(sheets.place("isAssets[0].supports[1]"))
                .isEqualTo(new SheetProblem.Place("IS assets", 2, "Supports"));
        assertThat(sheets.place("name")).isEqualTo(new SheetProblem.Place("Assessment", 2, "Name"));
    }
}
