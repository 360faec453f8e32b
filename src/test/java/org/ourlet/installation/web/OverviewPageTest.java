// SPDX-License-Identifier: Apache-2.0
package org.ourlet.installation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourlet.testing.Cast;
import org.ourlet.testing.PageTest;
import org.ourlet.testing.Visit;
import org.ourlet.testing.Visit.Answer;

/** What whoever runs the program sees of it, and what everybody may know. */
class OverviewPageTest extends PageTest {

    private Visit otto;

    @BeforeEach
    void signIn() {
        otto = visit().signIn(cast.operator().email(), Cast.PASSWORD);
    }

    private static String row(Answer answer, String name) {
        return answer.page().select("tr:has(th:contains(" + name + ")) td").text();
    }

    @Test
    void saysHowTheInstallationIs() {
        Answer overview = otto.get("/operation");

        assertThat(overview.heading()).isEqualTo("The installation");
        assertThat(row(overview, "Database")).startsWith("SQLite 3");
        assertThat(row(overview, "Form of the tables")).startsWith("2026");
        assertThat(row(overview, "Room on the disk")).contains("GB free");
        assertThat(row(overview, "Program")).isNotBlank();
        assertThat(row(overview, "Second factor")).isEqualTo("Asked of nobody in this installation");
    }

    @Test
    void aBackupShowsAtOnce() {
        otto.post("/operation/backups", Map.of());

        assertThat(row(otto.get("/operation"), "Last backup")).isEqualTo("1 Mar 2027, 08:00");
    }

    @Test
    void leadsToEverythingAboutTheInstallation() {
        List<String> links = otto.get("/operation").page().select("main h2 a").eachAttr("href");

        assertThat(links)
                .contains("/operation/backups", "/operation/accounts", "/operation/licences", "/data-protection")
                .allSatisfy(link -> assertThat(otto.get(link).status()).isEqualTo(200));
    }

    @Test
    void costsTheSameStatementsWithMoreOrganisations() {
        otto.get("/operation");
        int before = statements.during(() -> otto.get("/operation")).size();
        cast.company("Proofbox");

        assertThat(statements.during(() -> otto.get("/operation"))).hasSameSizeAs(new Object[before]);
        assertThat(before).isLessThan(9);
    }

    @Test
    void listsLibrariesOrSaysWhyNot() {
        Answer licences = otto.get("/operation/licences");

        assertThat(licences.heading()).isEqualTo("Licences");
        assertThat(licences.page().select("tbody tr, .ol-empty")).isNotEmpty();
    }

    @Test
    void strangersReadHowDataAreProtected() {
        Answer page = visit().get("/data-protection");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.heading()).isEqualTo("How your data is protected");
        assertThat(page.page().select("main h2").eachText()).hasSize(7).contains("What is not protected");
        assertThat(visit().get("/sign-in").page().select("a[href=/data-protection]"))
                .isNotEmpty();
    }

    @Test
    void inThreeLanguages() {
        for (String language : List.of("fr", "de")) {
            Answer page = visit().get("/data-protection", Map.of("Accept-Language", language));

            assertThat(page.page().select("html").attr("lang")).isEqualTo(language);
            assertThat(page.page().select("main li")).hasSize(28);
        }
    }

    @Test
    void strangersLearnNothingAboutHealth() {
        for (String path : List.of("/health", "/livez", "/readyz")) {
            assertThat(visit().get(path).text()).doesNotContain("components", "details", "SQLite");
        }
    }
}
