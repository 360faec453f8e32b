// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourlet.documents.Approvals;
import org.ourlet.documents.Documents;
import org.ourlet.testing.Cast.Company;
import org.ourlet.testing.PageTest;
import org.ourlet.testing.Visit;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is asked to read, and who has. W01 and W14 are approved. */
class ReadingsTest extends PageTest {

    @Autowired
    private Documents documents;

    @Autowired
    private Approvals approvals;

    private Company proofbox;
    private Visit employee;
    private Visit manager;

    @BeforeEach
    void prepare() {
        proofbox = cast.company("Proofbox");
        life.live(proofbox);
        employee = signedIn(proofbox.employee());
        manager = signedIn(proofbox.manager());
    }

    private void read() {
        employee.post(proofbox.path("/documents/W14/versions/1/acknowledgement"), Map.of());
    }

    private String asked() {
        return employee.get(proofbox.path(""))
                .page()
                .select("section[aria-labelledby=asked-h]")
                .text();
    }

    @Test
    void showStaffOnTheFirstPageWhatToRead() {
        String before = asked();

        read();

        assertThat(before).contains("For you", "Read “ISMS policy”");
        assertThat(employee.get(proofbox.path("")).page().select(".ol-figures")).isEmpty();
        assertThat(asked()).doesNotContain("ISMS policy");
    }

    @Test
    void areNoNewsAnyMoreOnceSaid() {
        String path = proofbox.path("/notifications");
        int before = employee.get(path).page().select(".ol-rows .badge").size();

        read();

        assertThat(employee.get(path).page().select(".ol-rows .badge")).hasSize(before - 1);
    }

    @Test
    void standInTheSpreadsheetOfTheRegister() throws IOException {
        read();

        byte[] file = manager.get(proofbox.path("/documents.xlsx")).bytes();

        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            Sheet sheet = book.getSheetAt(0);
            Row policy = row(sheet, "W14");
            assertThat(sheet.getRow(0).getCell(13).getStringCellValue()).isEqualTo("Read by");
            assertThat(policy.getCell(13).getNumericCellValue()).isEqualTo(1);
            assertThat(policy.getCell(14).getNumericCellValue()).isEqualTo(4);
            assertThat(row(sheet, "W13").getCell(13)).isNull();
        }
    }

    private static Row row(Sheet sheet, String code) {
        for (Row row : sheet) {
            if (row.getCell(0).getStringCellValue().equals(code)) {
                return row;
            }
        }
        throw new AssertionError("no row of " + code);
    }

    @Test
    void askAgainForANewVersion() {
        read();
        approveNextVersion();

        assertThat(asked()).contains("Read “ISMS policy”");
        assertThat(employee.get(proofbox.path("/documents/W14/versions/2")).text())
                .contains("I have read this");
    }

    private void approveNextVersion() {
        var organisation = proofbox.organisation().id();
        var file = documents.file(organisation, "W14");
        approvals.send(
                proofbox.accountable().actor(),
                organisation,
                "W14",
                file.draftText().answers(),
                file.open().orElseThrow().revision());
        String hash = documents
                .file(organisation, "W14")
                .open()
                .flatMap(version -> version.sent())
                .orElseThrow()
                .hash();
        approvals.approve(proofbox.manager().actor(), organisation, "W14", hash);
    }

    @Test
    void standInTheListOfStaff() {
        String list = proofbox.path("/documents");
        String before =
                employee.get(list).page().select("li:contains(ISMS policy)").text();

        read();

        assertThat(before).contains("Not read yet");
        assertThat(employee.get(list).page().select("li:contains(ISMS policy)").text())
                .contains("You have read it");
    }

    @Test
    void standInTheRegisterAndOnAPageOfTheirOwn() {
        read();

        String row = manager.get(proofbox.path("/documents"))
                .page()
                .select("tr:contains(ISMS policy)")
                .text();
        String page = manager.get(proofbox.path("/readings"))
                .page()
                .select("tr:contains(ISMS policy)")
                .text();

        assertThat(row).contains("Read by 1 of ");
        assertThat(page)
                .contains("Read: " + proofbox.employee().person().name())
                .contains("Not yet: ");
    }

    @Test
    void areThereForOtherPrograms() {
        read();

        String answer = manager.get(proofbox.api("/acknowledgements")).text();

        assertThat(answer)
                .contains("\"code\":\"W14\",\"name\":\"ISMS policy\",\"version\":1,\"readers\":[{\"name\":\""
                        + proofbox.employee().person().name() + "\",\"at\":\"2027-03-01T08:00:00Z\"}]");
        assertThat(employee.get(proofbox.api("/acknowledgements")).status()).isEqualTo(403);
    }

    @Test
    void costTheSameHoweverManyHaveRead() {
        String path = proofbox.path("/readings");
        manager.get(path);
        int few = statements.during(() -> manager.get(path)).size();
        read();
        manager.post(proofbox.path("/documents/W14/versions/1/acknowledgement"), Map.of());

        assertThat(statements.during(() -> manager.get(path))).hasSize(few);
    }
}
