// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.mosp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourlet.risk.catalogue.OwnEntries;
import org.ourlet.testing.Cast;
import org.ourlet.testing.PageTest;
import org.ourlet.testing.Visit;
import org.ourlet.testing.Visit.Answer;
import org.springframework.beans.factory.annotation.Autowired;

class CatalogueImportPageTest extends PageTest {

    @Autowired
    private OwnEntries entries;

    private Cast.Company company;
    private Visit marta;
    private String form;

    @BeforeEach
    void make() {
        company = cast.company("Proofbox");
        marta = signedIn(company.accountable());
        form = company.path("/risks/catalogue/import");
        marta.get(form);
    }

    private int kept() {
        return entries.all(company.organisation().id()).entries().size();
    }

    private Answer send(String json) {
        return marta.upload(form, Map.of(), "catalogue.json", json.getBytes(StandardCharsets.UTF_8));
    }

    private static String example() throws IOException {
        return Files.readString(Path.of("docs/howto/catalogue-example.json"));
    }

    private static String withoutLicence() throws IOException {
        return example().replace("{ \"license_id\": \"CC0-1.0\" }", "");
    }

    @Test
    void showsBeforeItKeepsAndKeepsOnce() throws IOException {
        Answer sent = send(example());
        Answer preview = marta.get(sent.location());

        assertThat(kept()).isZero();
        assertThat(preview.text()).contains("catalogue.json", "Flood of the river", "CC0-1.0", "EN, FR");
        Answer keeping = marta.postAll(sent.location(), List.of(Map.entry("type", "premises")));
        assertThat(keeping.location()).isEqualTo(company.path("/risks/catalogue"));
        assertThat(kept()).isEqualTo(4);
        assertThat(marta.get(keeping.location()).text()).contains("Flood of the river", "licence: CC0-1.0");
        assertThat(marta.post(sent.location(), Map.of()).status()).isEqualTo(404);
        assertThat(marta.get(company.path("/journal")).text()).contains("took 4 entries of a catalogue from a file");
    }

    @Test
    void theSameFileAgainDoublesNothing() throws IOException {
        marta.post(send(example()).location(), Map.of("type", "premises"));

        Answer again = marta.get(send(example()).location());

        assertThat(again.text()).contains("This file brings nothing new.");
        assertThat(kept()).isEqualTo(4);
    }

    @Test
    void asksBeforeItTakesWhatHasNoLicence() throws IOException {
        Answer sent = send(withoutLicence());

        Answer refused = marta.post(sent.location(), Map.of("type", "premises"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("All objects of this file are without a licence");
        assertThat(kept()).isZero();
        marta.post(sent.location(), Map.of("type", "premises", "unlicensed", "true"));
        assertThat(kept()).isEqualTo(4);
    }

    @Test
    void listsWhatItDidNotUnderstandByItsPath() throws IOException {
        String broken = example().replaceFirst("\"label\": \"Flood of the river\"", "\"label\": \"\"");

        Answer preview = marta.get(send(broken).location());

        assertThat(preview.page().select("tbody tr").eachText())
                .contains("threats[0].json_object.label A name is missing. The object was left out.");
        assertThat(preview.page().select("main form button").eachText()).contains("Keep these entries");
    }

    @Test
    void aFileThatIsNoneIsRefusedWithItsLine() {
        Answer answer = send("{\n  \"threats\": oops");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".ol-errors li").text()).contains("2");
        assertThat(send("").status()).isEqualTo(422);
        assertThat(marta.post(form, Map.of()).status()).isEqualTo(422);
    }

    @Test
    void forgetsAFileThatNobodyKeeps() throws IOException {
        Answer sent = send(example());

        marta.post(sent.location() + "/removal", Map.of());

        assertThat(marta.get(sent.location()).status()).isEqualTo(404);
        assertThat(kept()).isZero();
    }

    @Test
    void someoneElsesFileIsNotThere() throws IOException {
        Answer sent = send(example());
        Cast.Company other = cast.company("Weber");

        String there = sent.location().replace(company.path(""), other.path(""));

        assertThat(signedIn(other.accountable()).get(there).status()).isEqualTo(404);
    }

    @Test
    void givesOutWhatItTookIn() throws IOException {
        marta.post(send(example()).location(), Map.of("type", "premises"));

        Answer file = marta.get(company.path("/risks/catalogue/catalogue.json"));

        assertThat(file.header("content-disposition")).contains("risk-catalogue.json");
        assertThat(file.text()).contains("Crue de la rivière", "\"license_id\" : \"CC0-1.0\"");
    }

    @Test
    void aPageAndASaveCostTheSameStatementsWhateverIsInTheFile() throws IOException {
        String one = "{\"uuid\": \"0f6a1a10-4c55-4c1b-9a57-%012d\", \"label\": \"Flood\", \"c\": true,"
                + " \"ourlet\": {\"kind\": \"VULNERABILITY\", \"threats\": [\"fire\"]}}";
        String many = java.util.stream.IntStream.range(10, 400)
                .mapToObj(number -> one.formatted(number))
                .collect(java.util.stream.Collectors.joining(",", "[", "]"));
        Answer small = send(one.formatted(1));
        Answer large = send(many);

        marta.get(small.location());
        int page = statements.during(() -> marta.get(small.location())).size();
        assertThat(statements.during(() -> marta.get(large.location())).size()).isEqualTo(page);
        Map<String, String> fields = Map.of("type", "premises", "unlicensed", "true");
        int save = statements.during(() -> marta.post(small.location(), fields)).size();
        assertThat(statements.during(() -> marta.post(large.location(), fields)).size())
                .isEqualTo(save);
        assertThat(kept()).isEqualTo(391);
    }
}
