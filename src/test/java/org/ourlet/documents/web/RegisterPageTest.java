// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ourlet.guide.ActorCategory;
import org.ourlet.planning.Plans;
import org.ourlet.tailoring.ImplementationLevel;
import org.ourlet.tailoring.Tailoring;
import org.ourlet.testing.Cast.Company;
import org.ourlet.testing.PageTest;
import org.ourlet.testing.Visit;
import org.ourlet.testing.Visit.Answer;
import org.springframework.beans.factory.annotation.Autowired;

class RegisterPageTest extends PageTest {

    private static final Map<String, String> ROLES =
            Map.of("title", "Who does what", "place", "Shelf 3", "dated", "2027-02-01");

    @Autowired
    private Plans plans;

    @Autowired
    private Tailoring tailoring;

    private Company brewery;
    private Visit marta;

    @BeforeEach
    void prepare() {
        brewery = cast.company("Brasserie du Nord");
        marta = signedIn(brewery.accountable());
    }

    private void chooseLevel2() {
        plans.choose(
                brewery.accountable().actor(),
                brewery.organisation().id(),
                tailoring.selection(ImplementationLevel.LEVEL_2).codes(),
                null);
    }

    private Answer register(String query) {
        return marta.get(brewery.path("/documents" + query));
    }

    private static List<String> names(Answer page) {
        return page.page().select("tbody th a").eachText();
    }

    @Test
    void showsAllFortyFiveAndTheirPartsBeforeALevelIsChosen() {
        assertThat(names(register(""))).hasSize(45 + 10).contains("Statement of applicability");
        assertThat(register("").page().text()).contains("Choose a level");
    }

    @Test
    void showsTheDocumentsOfTheLevel() {
        chooseLevel2();

        assertThat(names(register(""))).hasSize(25).doesNotContain("Statement of applicability");
        assertThat(names(register("?show=all"))).hasSize(45 + 10);
        assertThat(names(register("?show=review"))).isEmpty();
        assertThat(register("").page().text()).contains("0 of 25 documents and records of your level are there");
    }

    @Test
    void keepsADocumentElsewhere() {
        chooseLevel2();

        Answer kept = marta.post(brewery.path("/documents/W05/kept-elsewhere"), ROLES);

        assertThat(kept.status()).isEqualTo(303);
        assertThat(marta.get(kept.location()).page().text())
                .contains("Kept elsewhere")
                .contains("Shelf 3");
        assertThat(names(register("?show=open"))).doesNotContain("Roles, responsibilities and resources matrix");
        assertThat(register("").page().text()).contains("2 of 25");
    }

    @Test
    void offersItUntilTheDocumentIsBegunHere() {
        String offer = brewery.path("/documents/W05") + "?elsewhere=true";

        assertThat(marta.get(brewery.path("/documents/W05"))
                        .page()
                        .select("main a")
                        .eachAttr("href"))
                .contains(offer);
        assertThat(marta.get(offer).page().select("#title, #place, #dated")).hasSize(3);

        marta.post(brewery.path("/documents/W05/draft"), Map.of("budget", "2000"));

        assertThat(marta.get(brewery.path("/documents/W05"))
                        .page()
                        .select("main a")
                        .eachAttr("href"))
                .doesNotContain(offer);
        assertThat(marta.get(offer).page().select("#place")).isEmpty();
    }

    @Test
    void takesItBack() {
        marta.post(brewery.path("/documents/W05/kept-elsewhere"), ROLES);

        marta.post(brewery.path("/documents/W05/kept-elsewhere/withdrawal"), Map.of());

        assertThat(marta.get(brewery.path("/documents/W05")).page().text()).contains("Not started");
    }

    @Test
    void saysWhatIsMissingAboutADocumentKeptElsewhere() {
        Answer answer = marta.post(
                brewery.path("/documents/W05/kept-elsewhere"),
                Map.of("title", "", "place", "Shelf", "dated", "2027-03-02"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".ol-errors a").eachAttr("href")).containsExactly("#title", "#dated");
        assertThat(answer.page().select("#place").val()).isEqualTo("Shelf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"W01", "W04", "W99"})
    void keepsNothingElsewhereThatOurletWritesItself(String code) {
        assertThat(marta.post(brewery.path("/documents/" + code + "/kept-elsewhere"), ROLES)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void narrowsTheRegisterByItsAxes() {
        Answer confidential = register("?show=all&access=C&storage=S2");

        assertThat(names(confidential)).contains("Statement of applicability").doesNotContain("ISMS policy");
        assertThat(confidential.page().select("#access option[selected]").val()).isEqualTo("C");
        assertThat(register("?show=all&access=X").page().text()).contains("No document fits");
        assertThat(register("?show=all").page().select("tbody tr").first().text())
                .contains("Internal")
                .contains("ISMS repository, open to all staff")
                .contains("Old versions are deleted after three years");
    }

    @Test
    void givesTheRegisterAsASheetWithoutFormulas() throws Exception {
        marta.post(
                brewery.path("/documents/W05/kept-elsewhere"),
                Map.of("title", "=1+1", "place", "Shelf", "dated", "2027-02-01"));

        Answer answer = marta.get(brewery.path("/documents.xlsx"));

        assertThat(answer.header("content-disposition")).contains("attachment").contains("documents.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(answer.bytes()))) {
            Sheet sheet = book.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(45 + 10);
            assertThat(sheet.getRow(1).getCell(1).getStringCellValue()).isEqualTo("Management commitment letter");
            assertThat(sheet.getRow(5).getCell(3).getStringCellValue()).isEqualTo("Kept elsewhere");
            sheet.forEach(
                    row -> row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA)));
        }
    }

    @Test
    void keepsRestrictedDocumentsFromEmployeesOnEveryWay() {
        marta.post(brewery.path("/documents/W02/draft"), Map.of("fixed-slot", "Mondays"));
        Visit employee = signedIn(brewery.the(ActorCategory.EMPLOYEE));

        for (String way : List.of(
                "/documents/W02",
                "/documents/W02/versions/1",
                "/documents/W02/versions/1.pdf",
                "/documents/W02/versions/1.docx")) {
            assertThat(employee.get(brewery.path(way)).status()).as(way).isEqualTo(404);
        }
        assertThat(employee.get(brewery.path("/documents.xlsx")).status()).isEqualTo(403);
        assertThat(employee.get(brewery.api("/work-products")).status()).isEqualTo(403);
        assertThat(employee.get(brewery.path("/documents")).page().text()).doesNotContain("W02");
    }

    @Test
    void tellsWhatIsMissingBeforeADocumentCanBeSent() {
        Answer answer = marta.post(brewery.path("/documents/W01/approval-request"), Map.of("reasons", "Us"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".ol-errors a").eachAttr("href")).contains("#sponsor", brewery.path("/level"));
    }

    @Test
    void letsOthersReadButNotWrite() {
        Visit operational = signedIn(brewery.the(ActorCategory.OPERATIONAL_MANAGEMENT));

        Answer page = operational.get(brewery.path("/documents/W01"));

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.page().select("main form")).isEmpty();
        assertThat(operational
                        .post(brewery.path("/documents/W01/draft"), Map.of())
                        .status())
                .isEqualTo(403);
    }

    @Test
    void showsEmployeesOnlyWhatIsPublished() {
        marta.post(brewery.path("/documents/W05/kept-elsewhere"), ROLES);
        marta.post(brewery.path("/documents/W20/kept-elsewhere"), ROLES);
        Visit employee = signedIn(brewery.the(ActorCategory.EMPLOYEE));

        Answer page = employee.get(brewery.path("/documents"));

        assertThat(page.page().text())
                .contains("Roles, responsibilities and resources matrix")
                .doesNotContain("Risk register");
        assertThat(employee.get(brewery.path("/documents/W20")).status()).isEqualTo(404);
    }

    @Test
    void listsAllWorkProductsForPrograms() {
        marta.post(brewery.path("/documents/W05/kept-elsewhere"), ROLES);

        Answer answer = marta.get(brewery.api("/work-products"));

        assertThat(answer.text())
                .contains("{\"code\":\"W01\",\"name\":\"Management commitment letter\",\"kind\":\"DOCUMENT\","
                        + "\"state\":\"MISSING\",\"version\":0,\"owner\":\""
                        + brewery.manager().person().name() + "\",\"nextReview\":null}")
                .contains("\"code\":\"W05\"")
                .contains("\"state\":\"APPROVED\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/documents", "/documents/W01", "/documents/W05", "/documents/W01/briefing"})
    void costsTheSameHoweverMuchThereIs(String path) {
        chooseLevel2();
        marta.get(brewery.path(path));
        int empty = statements.during(() -> marta.get(brewery.path(path))).size();
        for (int number = 5; number < 45; number++) {
            marta.post(brewery.path("/documents/W%02d/kept-elsewhere".formatted(number)), ROLES);
        }
        marta.post(brewery.path("/documents/W01/draft"), Map.of("reasons", "Us"));
        marta.post(brewery.path("/documents/W13/draft"), Map.of("sites", "Lille"));

        int full = statements.during(() -> marta.get(brewery.path(path))).size();

        assertThat(full).isLessThanOrEqualTo(empty + 3).isLessThan(40);
    }
}
