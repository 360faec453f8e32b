// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ourlet.guide.ActorCategory;
import org.ourlet.testing.Cast.Company;
import org.ourlet.testing.PageTest;
import org.ourlet.testing.Visit;
import org.ourlet.testing.Visit.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finding documents by code, title and text, in the palette and in the register: only what one may know of. */
class DocumentSearchTest extends PageTest {

    @Autowired
    private JdbcClient jdbc;

    private Company proofbox;
    private Visit marta;

    @BeforeEach
    void prepare() {
        proofbox = cast.company("Proofbox");
        marta = signedIn(proofbox.accountable());
        writing.approve(proofbox, "W06", Map.of("gifts", "Ein Geschenk bis fünfzehn Euro."));
        writing.approve(proofbox, "W22", Map.of("outside-limits", "The smeltery stays outside."));
    }

    private static String encoded(String query) {
        return URLEncoder.encode(query, StandardCharsets.UTF_8);
    }

    private List<String> palette(Visit visit, String query) {
        String slug = proofbox.organisation().slug();
        return visit
                .get("/search/results?organisation=" + slug + "&q=" + encoded(query))
                .page()
                .select("a")
                .eachAttr("href")
                .stream()
                .filter(path -> path.contains("/documents/"))
                .map(path -> path.replaceAll(".*/documents/", ""))
                .toList();
    }

    private List<String> register(Visit visit, String query) {
        return visit
                .get(proofbox.path("/documents?q=" + encoded(query)))
                .page()
                .select("tbody th a")
                .eachAttr("href")
                .stream()
                .map(path -> path.replaceAll(".*/documents/", ""))
                .toList();
    }

    @Test
    void findsByCodeTitleAndText() {
        assertThat(palette(marta, "w06")).containsExactly("W06");
        assertThat(palette(marta, "code of ethics")).contains("W06");
        assertThat(palette(marta, "GESCHENK funfzehn")).containsExactly("W06");
        assertThat(register(marta, "geschenk fünfzehn")).containsExactly("W06");
        assertThat(register(marta, "ethics geschenk")).containsExactly("W06");
        assertThat(register(marta, "geschenk smeltery")).isEmpty();
        assertThat(marta.get(proofbox.path("/documents?q=smeltery")).page().text())
                .contains("Found in its text");
    }

    @Test
    void doesNotFindInAnEarlierVersion() {
        writing.approve(proofbox, "W06", Map.of("gifts", "Nothing."));

        assertThat(palette(marta, "geschenk")).isEmpty();
    }

    @Test
    void findsTheWordsOfARecordThatGrows() {
        writing.draft(proofbox, "W08", Map.of("sessions", "Lockpicking for beginners"));
        marta.post(
                proofbox.path("/documents/W08/opening"),
                Map.of("sessions", "Lockpicking for beginners", "version", "1"));

        assertThat(register(marta, "lockpicking")).containsExactly("W08");
    }

    @Test
    void findsAConfidentialTextForItsReadersAlone() {
        Visit operational = signedIn(proofbox.the(ActorCategory.OPERATIONAL_MANAGEMENT));
        Visit employee = signedIn(proofbox.employee());

        assertThat(register(marta, "smeltery")).containsExactly("W22");
        assertThat(register(signedIn(proofbox.manager()), "smeltery")).containsExactly("W22");
        assertThat(register(operational, "smeltery")).isEmpty();
        assertThat(palette(operational, "smeltery")).isEmpty();
        assertThat(palette(operational, "treatment decisions")).contains("W22");
        assertThat(palette(employee, "treatment decisions")).isEmpty();
        assertThat(palette(employee, "geschenk")).containsExactly("W06");
        assertThat(palette(employee, "policy")).isEmpty();
    }

    @Test
    void findsNothingOfAnotherOrganisation() {
        Company weber = cast.company("Weber");

        Answer answer = signedIn(weber.accountable())
                .get("/search/results?organisation=" + weber.organisation().slug() + "&q=smeltery");

        assertThat(answer.page().select("a").eachAttr("href")).noneMatch(path -> path.contains("/documents/"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%",
                "_",
                "'",
                "' or '1'='1",
                "%' or 1=1 --",
                "\\",
                "(((((((((((",
                ".*",
                "[a",
                "\"",
                "<script>alert(1)</script>",
                "${7*7}",
                "\u202Ecod.exe",
                "a b c d e f g h i j k l m n o p q r s t u v w x y z",
                "*",
                "😀",
                "-",
                "+W06 -W22"
            })
    void hostileQueriesAreWords(String query) {
        Answer found = marta.get(proofbox.path("/documents?q=" + encoded(query)));

        assertThat(found.status()).isEqualTo(200);
        assertThat(found.text()).doesNotContain("<script>alert");
        assertThat(palette(marta, query)).doesNotContain("W22/versions");
    }

    @Test
    void aVeryLongQueryIsCutAndAnswered() {
        assertThat(marta.get(proofbox.path("/documents?q=" + "geschenk".repeat(500)))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void costsTheSameForFourHundredVersions() {
        String path = "/search/results?organisation=" + proofbox.organisation().slug() + "&q=geschenk";
        int few = statements.during(() -> marta.get(path)).size();
        String organisation = proofbox.organisation().id().value();
        for (int number = 3; number < 400; number++) {
            jdbc.sql("insert into document_version (organisation_id, id, document_id, version_number, status, answers,"
                            + " author_account, author_name, changed_at, sent_at, frozen_text, frozen_hash, inputs, revision)"
                            + " select v.organisation_id, ?, v.document_id, ?, 'FINAL', v.answers, v.author_account,"
                            + " v.author_name, v.changed_at, v.sent_at, v.frozen_text, v.frozen_hash, v.inputs, 1"
                            + " from document_version v join document d on d.organisation_id = v.organisation_id"
                            + " and d.id = v.document_id where v.organisation_id = ? and d.work_product = 'W06'"
                            + " and v.version_number = 1")
                    .params(proofbox.mark() + number, number, organisation)
                    .update();
        }

        assertThat(statements.during(() -> marta.get(path)).size()).isEqualTo(few);
    }
}
