// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourlet.documents.DocumentTemplate;
import org.ourlet.documents.DocumentTemplates;
import org.ourlet.shared.Language;
import org.ourlet.testing.Cast.Company;
import org.ourlet.testing.PageTest;
import org.ourlet.testing.Visit;
import org.ourlet.testing.Visit.Answer;
import org.springframework.beans.factory.annotation.Autowired;

/** An organisation that writes in English has some documents in another language. */
class DocumentLanguageTest extends PageTest {

    @Autowired
    private DocumentTemplates templates;

    private Company proofbox;
    private Visit marta;

    @BeforeEach
    void prepare() {
        proofbox = cast.company("Proofbox");
        life.live(proofbox);
        marta = signedIn(proofbox.accountable());
        marta.get(proofbox.path("/documents/W14"));
    }

    private Answer choose(String code, String language) {
        return marta.post(proofbox.path("/documents/" + code + "/language"), Map.of("language", language));
    }

    private Answer writing(String code) {
        return marta.get(proofbox.path("/documents/" + code + "?write=true"));
    }

    private static String languageOf(Answer page) {
        return page.page().select(".ol-paper").attr("lang");
    }

    @Test
    void theNextVersionIsWrittenInIt() {
        Answer chosen = choose("W14", "fr");

        assertThat(chosen.status()).isEqualTo(303);
        assertThat(languageOf(writing("W14"))).isEqualTo("fr");
        assertThat(writing("W14").page().select(".ol-paper").text()).contains("Politique");
        assertThat(writing("W14").page().select("#language option[selected]").val())
                .isEqualTo("fr");
        assertThat(writing("W14").page().select("html").attr("lang")).isEqualTo("en");
    }

    @Test
    void whatIsInForceKeepsItsOwn() {
        choose("W14", "de");

        assertThat(languageOf(marta.get(proofbox.path("/documents/W14/versions/1"))))
                .isEqualTo("en");
    }

    @Test
    void fileSaysPagesDatesAndLabelsInIt() throws IOException {
        choose("W14", "fr");

        Answer file = marta.get(proofbox.path("/documents/W14/versions/2.pdf"));

        try (PDDocument pdf = Loader.loadPDF(file.bytes())) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("fr");
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Page 1 sur ", "Politique du SMSI", "Les anciennes versions");
        }
    }

    @Test
    void anOpenDraftChangesAndKeepsWhatWasTyped() {
        String revision =
                writing("W14").page().select("form input[name=version]").val();
        marta.post(proofbox.path("/documents/W14/draft"), Map.of("version", revision, "sanctions", "We talk first."));
        choose("W14", "de");

        assertThat(languageOf(writing("W14"))).isEqualTo("de");
        assertThat(writing("W14").page().select("#sanctions").val()).isEqualTo("We talk first.");

        choose("W14", "");

        assertThat(languageOf(writing("W14"))).isEqualTo("en");
    }

    @Test
    void saysWhenTheTemplateDoesNotHaveIt() {
        Optional<String> lacking = templates.all().stream()
                .filter(template -> template.languageOfText(Language.FR) != Language.FR)
                .map(DocumentTemplate::code)
                .filter(code -> !code.equals("W02"))
                .findFirst();
        assumeThat(lacking).as("as long as a template is to be translated").isPresent();
        choose(lacking.get(), "fr");

        Answer page = writing(lacking.get());

        assertThat(languageOf(page)).isEqualTo("en");
        assertThat(page.page().text()).contains("no template in this language yet: Français");
    }

    @Test
    void isNotChangedWhileSomebodyDecides() {
        Answer refused = choose("W13", "fr");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.page().select(".ol-errors").text()).contains("waits");
    }

    @Test
    void refusesALanguageThatThereIsNot() {
        Answer refused = choose("W14", "tlh");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".ol-errors a").attr("href")).isEqualTo("#language");
    }
}
