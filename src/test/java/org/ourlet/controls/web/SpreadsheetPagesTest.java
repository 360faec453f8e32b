// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourlet.testing.Cast;
import org.ourlet.testing.PageTest;
import org.ourlet.testing.Visit;

class SpreadsheetPagesTest extends PageTest {

    private Cast.Company proofbox;
    private Visit marta;

    @BeforeEach
    void enter() {
        proofbox = cast.company("Proofbox");
        marta = signedIn(proofbox.accountable());
    }

    @Test
    void writesEachLineOfTheStatement() throws IOException {
        Visit.Answer answer = marta.get(proofbox.path("/statement-of-applicability.xlsx"));

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(answer.bytes()))) {
            Sheet sheet = workbook.getSheet("W24");
            assertThat(sheet.getLastRowNum()).isEqualTo(93);
            assertThat(cell(sheet, 0, 0)).isEqualTo("Control");
            assertThat(cell(sheet, 1, 0)).isEqualTo("A.5.1 Written security rules");
            assertThat(cell(sheet, 1, 2)).isEqualTo("Baseline for small firms");
        }
        assertThat(answer.header("content-disposition")).contains("statement-of-applicability.xlsx");
    }

    @Test
    void neverWritesAFormula() throws IOException {
        marta.post(proofbox.path("/treatment-plan"), Map.of("name", "=HYPERLINK(\"https://example.org\")"));

        Visit.Answer answer = marta.get(proofbox.path("/treatment-plan.xlsx"));

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(answer.bytes()))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(2);
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    row.forEach(cell -> assertThat(cell.getCellType()).isEqualTo(CellType.STRING));
                }
            }
            assertThat(cell(workbook.getSheet("W26"), 1, 0)).startsWith("T-01 =HYPERLINK");
        }
    }

    private static String cell(Sheet sheet, int row, int column) {
        return sheet.getRow(row).getCell(column).getStringCellValue();
    }
}
