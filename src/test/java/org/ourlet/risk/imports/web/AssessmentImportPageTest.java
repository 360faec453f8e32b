// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.imports.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourlet.risk.Examples;
import org.ourlet.risk.RiskAssessments;
import org.ourlet.testing.Cast;
import org.ourlet.testing.PageTest;
import org.ourlet.testing.Visit;
import org.ourlet.testing.Visit.Answer;
import org.springframework.beans.factory.annotation.Autowired;

class AssessmentImportPageTest extends PageTest {

    @Autowired
    private RiskAssessments assessments;

    private Cast.Company company;
    private Visit marta;
    private String form;

    @BeforeEach
    void make() {
        company = cast.company("Proofbox");
        marta = signedIn(company.accountable());
        form = company.path("/risks/import");
        marta.get(form);
    }

    private int kept() {
        return assessments.all(company.organisation().id()).size();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Answer send(String name, byte[] bytes) {
        return marta.upload(form, Map.of(), name, bytes);
    }

    @Test
    void showsBeforeItKeeps() {
        Answer sent = send("proofbox.json", bytes(Examples.proofboxJson().toString()));
        Answer preview = marta.get(sent.location());

        assertThat(kept()).isZero();
        assertThat(preview.text()).contains("proofbox.json", "Proofbox, first risk assessment");
        Answer keeping = marta.post(sent.location(), Map.of());
        assertThat(marta.get(keeping.location()).text()).contains("347", "121");
        assertThat(kept()).isOne();
        assertThat(marta.post(sent.location(), Map.of()).status()).isEqualTo(404);
    }

    @Test
    void takesBackWhatItGaveAsASpreadsheet() {
        String id = assessments.add(
                company.accountable().actor(), company.organisation().id(), Examples.proofbox());
        String path = company.path("/risks/" + id);

        Answer file = marta.get(path + "/assessment.xlsx");
        Answer sent = send("assessment.xlsx", file.bytes());
        Answer keeping = marta.post(sent.location(), Map.of());

        assertThat(file.header("content-disposition")).contains("risk-assessment.xlsx");
        String before = marta.get(path + "/assessment.json").text();
        assertThat(marta.get(keeping.location() + "/assessment.json").text()).isEqualTo(before);
        assertThat(marta.get(path).page().select("a[href$=assessment.xlsx]")).hasSize(1);
    }

    @Test
    void listsEveryMistakeWithItsPathAndStoresNothing() {
        String wrong = Examples.proofboxJson()
                .toString()
                .replaceFirst("\"likelihood\":2", "\"likelihood\":7")
                .replaceFirst("\"BA2\"\\]", "\"BA9\"]");

        Answer answer = send("wrong.json", bytes(wrong));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".ol-errors li").eachText())
                .anyMatch(line -> line.startsWith("risks[0].likelihood: "))
                .anyMatch(line -> line.startsWith("isAssets[0].supports[1]: "));
        assertThat(kept()).isZero();
    }

    @Test
    void forgetsAFileThatNobodyKeeps() {
        Answer sent = send("proofbox.json", bytes(Examples.proofboxJson().toString()));

        marta.post(sent.location() + "/removal", Map.of());

        assertThat(marta.get(sent.location()).status()).isEqualTo(404);
        assertThat(kept()).isZero();
    }

    @Test
    void forgetsAFileAfterADay() {
        Answer sent = send("proofbox.json", bytes(Examples.proofboxJson().toString()));

        clock.advance(java.time.Duration.ofHours(25));

        assertThat(signedIn(company.accountable()).get(sent.location()).status())
                .isEqualTo(404);
    }

    @Test
    void asksForAFile() {
        assertThat(marta.post(form, Map.of()).status()).isEqualTo(422);
        assertThat(send("empty.json", new byte[0]).status()).isEqualTo(422);
    }

    @Test
    void turnsAFileOfAHundredMegabytesAway() {
        Answer answer = send("large.xlsx", new byte[100 * 1024 * 1024]);

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.heading()).isEqualTo("This file is too large");
    }

    @Test
    void someoneElsesFileIsNotThere() {
        Answer sent = send("proofbox.json", bytes(Examples.proofboxJson().toString()));
        Cast.Company other = cast.company("Weber");

        String there = sent.location().replace(company.path(""), other.path(""));

        assertThat(signedIn(other.accountable()).get(there).status()).isEqualTo(404);
    }

    @Test
    void aPageCostsTheSameStatementsWhateverIsInTheFile() {
        Answer small = send("small.json", bytes("{\"name\": \"Small\", \"method\": \"product-by-criterion\"}"));
        Answer large = send("proofbox.json", bytes(Examples.proofboxJson().toString()));

        marta.get(small.location());
        int ofSmall = statements.during(() -> marta.get(small.location())).size();
        int ofLarge = statements.during(() -> marta.get(large.location())).size();

        assertThat(ofLarge).isEqualTo(ofSmall);
    }
}
