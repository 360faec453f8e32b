// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.imports.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ourlet.risk.Examples;
import org.ourlet.risk.IsAsset;
import org.ourlet.risk.RiskAssessments;
import org.ourlet.testing.Cast;
import org.ourlet.testing.PageTest;
import org.ourlet.testing.Visit;
import org.ourlet.testing.Visit.Answer;
import org.springframework.beans.factory.annotation.Autowired;

class AssetImportPageTest extends PageTest {

    private static final String LIST = "Bezeichnung;Art;Stützt\nBüroserver;Server;BA1\nKühlraum;;BA2\n";

    @Autowired
    private RiskAssessments assessments;

    private Cast.Company company;
    private Visit marta;
    private String id;
    private String path;

    @BeforeEach
    void make() {
        company = cast.company("Proofbox");
        marta = signedIn(company.accountable());
        id = assessments.add(
                company.accountable().actor(), company.organisation().id(), Examples.proofbox());
        path = company.path("/risks/" + id + "/assets");
        marta.get(path + "/import");
    }

    private java.util.List<IsAsset> assets() {
        return assessments
                .get(company.organisation().id(), id)
                .assessment()
                .assets()
                .is();
    }

    private Answer send(byte[] bytes) {
        return marta.upload(path + "/import", Map.of(), "liste.csv", bytes);
    }

    private static Map<String, String> chosen(Answer preview) {
        Map<String, String> fields = new java.util.LinkedHashMap<>();
        preview.page()
                .select("form[method=post]:not([action$=removal]) input[type=hidden]")
                .forEach(field -> fields.put(field.attr("name"), field.val()));
        fields.remove("_csrf");
        return fields;
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16", "windows-1252"})
    void takesAListInEachEncoding(String encoding) {
        Answer sent = send(LIST.getBytes(Charset.forName(encoding)));
        Answer preview = marta.get(sent.location() + "?kind=is");

        assertThat(preview.page()
                        .select("select[name=column-name] option[selected]")
                        .text())
                .isEqualTo("Bezeichnung");
        assertThat(preview.page()
                        .select("select[name=column-supports] option[selected]")
                        .text())
                .isEqualTo("Stützt");
        Answer taken = marta.post(sent.location(), chosen(preview));

        assertThat(taken.location()).isEqualTo(path);
        assertThat(assets()).extracting(IsAsset::name).contains("Büroserver", "Kühlraum");
        assertThat(assets().get(8).particulars().type()).isEqualTo("server");
        assertThat(assets().get(8).supports()).containsExactly("BA1");
    }

    @Test
    void theSameListAgainAddsNothing() {
        Answer first = send(LIST.getBytes(StandardCharsets.UTF_8));
        marta.post(first.location(), chosen(marta.get(first.location() + "?kind=is")));
        int count = assets().size();

        Answer second = send(LIST.getBytes(StandardCharsets.UTF_8));
        Answer preview = marta.get(second.location() + "?kind=is");
        Answer taken = marta.post(second.location(), chosen(preview));

        assertThat(preview.text()).contains("2 are there already");
        assertThat(taken.status()).isEqualTo(422);
        assertThat(assets()).hasSize(count);
    }

    @Test
    void keepsWhatWasChosenWhenAMistakeIsFound() {
        Answer sent = send("What;Who\nRack;Somebody\n;Marta\n".getBytes(StandardCharsets.UTF_8));
        Map<String, String> chosen =
                Map.of("kind", "is", "sheet", "0", "before", "is0", "column-name", "0", "column-owner", "1");

        Answer refused = marta.post(sent.location(), chosen);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".ol-errors li").text()).contains("Row 3, column What");
        assertThat(refused.page()
                        .select("select[name=column-owner] option[selected]")
                        .text())
                .isEqualTo("Who");
        assertThat(assets()).hasSize(8);
    }

    @Test
    void theFileOfAnotherAssessmentIsNotThere() {
        Answer sent = send(LIST.getBytes(StandardCharsets.UTF_8));
        String other = assessments.add(
                company.accountable().actor(), company.organisation().id(), Examples.proofbox());

        assertThat(marta.get(sent.location().replace(id, other)).status()).isEqualTo(404);
    }

    @Test
    void forgetsAList() {
        Answer sent = send(LIST.getBytes(StandardCharsets.UTF_8));
        marta.post(sent.location() + "/removal", Map.of());

        assertThat(marta.get(sent.location()).status()).isEqualTo(404);
        assertThat(marta.get(path).page().select("a[href$=/import]")).hasSize(1);
    }
}
