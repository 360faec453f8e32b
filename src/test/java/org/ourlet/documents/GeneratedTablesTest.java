// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.ourlet.documents.DocumentModel.Table;
import org.ourlet.shared.Language;
import org.ourlet.shared.OrganisationId;
import org.ourlet.testing.Cast.Company;
import org.ourlet.testing.PageTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Tables of documents that nobody types, from what the organisation has said already. */
class GeneratedTablesTest extends PageTest {

    @Autowired
    private List<GeneratedContent> modules;

    @Autowired
    private DocumentsElsewhere elsewhere;

    private Company proofbox;

    @BeforeEach
    void prepare() {
        proofbox = cast.company("Proofbox");
    }

    private Table table(GeneratedSource source) {
        OrganisationId organisation = proofbox.organisation().id();
        return modules.stream()
                .filter(module -> module.sources().contains(source))
                .map(module -> module.table(source, organisation, Language.EN))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> cells(DocumentModel.Row row) {
        return row.cells().stream().map(cell -> cell.runs().get(0).text()).toList();
    }

    @ParameterizedTest
    @EnumSource(
            names = {"ROLE_MATRIX", "ACTIVITIES_LIST", "CALENDAR_MILESTONES", "PROCESSES_MAP", "DOCUMENT_REGISTER"},
            mode = Mode.INCLUDE)
    void haveNoRowsAsLongAsNothingWasChosen(GeneratedSource source) {
        assertThat(table(source).rows()).isEmpty();
    }

    @Test
    void sayWhoIsWho() {
        assertThat(table(GeneratedSource.PEOPLE_BY_CATEGORY).rows())
                .extracting(GeneratedTablesTest::cells)
                .anySatisfy(row -> assertThat(row)
                        .startsWith(
                                "Top management", proofbox.manager().person().name())
                        .endsWith("first in line"));
        assertThat(cells(table(GeneratedSource.INCOMPATIBLE_ROLES).rows().get(0)))
                .startsWith("Nobody holds two roles that check each other");
    }

    @Test
    void sayWhoDoesWhatAndWhen() {
        life.live(proofbox);

        Table matrix = table(GeneratedSource.ROLE_MATRIX);
        Table activities = table(GeneratedSource.ACTIVITIES_LIST);

        assertThat(cells(matrix.rows().get(0))).startsWith("T1 Obtain a written management commitment", "AR");
        assertThat(cells(activities.rows().get(0))).contains("1 March 2027").endsWith("W01, W02");
        assertThat(activities.rows()).hasSameSizeAs(matrix.rows());
        assertThat(cells(table(GeneratedSource.CALENDAR_MILESTONES).rows().get(0)))
                .contains("1 March 2027");
        assertThat(cells(table(GeneratedSource.PROCESSES_MAP).rows().get(0)).get(2))
                .startsWith("Management commitment letter; ");
    }

    @Test
    void listWhatIsInForce() {
        life.live(proofbox);

        assertThat(table(GeneratedSource.DOCUMENT_REGISTER).rows())
                .extracting(row -> cells(row).get(0))
                .contains("W01 Management commitment letter", "W14 ISMS policy")
                .doesNotContain("W13 ISMS scope statement");
    }

    @ParameterizedTest
    @EnumSource(
            names = {"ROLE_MATRIX", "ACTIVITIES_LIST", "PEOPLE_BY_CATEGORY", "DOCUMENT_REGISTER"},
            mode = Mode.INCLUDE)
    void costTheSameHoweverMuchThereIs(GeneratedSource source) {
        life.live(proofbox);
        int few = statements.during(() -> table(source)).size();
        for (int number = 15; number < 45; number++) {
            elsewhere.declare(
                    proofbox.accountable().actor(),
                    proofbox.organisation().id(),
                    "W" + number,
                    "Title",
                    "Place",
                    LocalDate.of(2027, 2, 1));
        }

        int many = statements.during(() -> table(source)).size();

        assertThat(many).isEqualTo(few).isLessThan(14);
    }
}
