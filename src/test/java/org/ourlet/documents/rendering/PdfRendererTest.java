// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ourlet.Golden;
import org.ourlet.documents.DocumentModel;
import org.ourlet.shared.Language;

class PdfRendererTest {

    private static final Instant MORNING = Instant.parse("2027-03-01T08:14:00Z");
    private static final PdfRenderer RENDERER = new PdfRenderer();

    @ParameterizedTest
    @EnumSource(Language.class)
    void holdsEveryWordOfTheDocumentInOrder(Language language) throws IOException {
        DocumentModel letter = Letters.approved(language);

        String read = ReadAloud.pdf(RENDERER.render(letter, MORNING));

        assertThat(squeezed(read)).isEqualTo(squeezed(String.join("", WordsOf.document(letter))));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void pagesReadAsReviewed(Language language) throws IOException {
        byte[] file = RENDERER.render(Letters.approved(language), MORNING);

        String text = "--- page ---\n" + String.join("--- page ---\n", pagesOf(file));
        Golden.check("documents/letter." + language.code() + ".pdf.txt", text.replaceAll("[ \t]+\n", "\n"));
    }

    @Test
    void copiesLettersThatFontsLikeToJoin() throws IOException {
        DocumentModel letter = Letters.with(
                Letters.approved(Language.EN), Letters.paragraph(Letters.plain("after office fjord fluffy")));

        assertThat(textOf(RENDERER.render(letter, MORNING))).contains("after office fjord fluffy");
    }

    @Test
    void copiesGreekAndCyrillicNames() throws IOException {
        DocumentModel letter = Letters.with(
                Letters.approved(Language.EN),
                Letters.paragraph(Letters.plain("Γεώργιος Παπαδόπουλος, Щукін Олексій, Đorđe Živković, İpek Yılmaz")));

        assertThat(textOf(RENDERER.render(letter, MORNING)))
                .contains("Γεώργιος Παπαδόπουλος", "Щукін Олексій", "Đorđe Živković", "İpek Yılmaz");
    }

    @Test
    void namesTitleOrganisationLanguageAndInstant() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(RENDERER.render(Letters.approved(Language.FR), MORNING))) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Lettre d’engagement de la direction");
            assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo("Proofbox S.à r.l.");
            assertThat(pdf.getDocumentInformation().getSubject()).isEqualTo("W01 · Version 2 · Interne");
            assertThat(pdf.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(MORNING);
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("fr");
        }
    }

    @Test
    void listsTheHeadingsBesideThePages() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(RENDERER.render(Letters.approved(Language.DE), MORNING))) {
            List<String> names = new ArrayList<>();
            for (PDOutlineItem item :
                    pdf.getDocumentCatalog().getDocumentOutline().children()) {
                names.add(item.getTitle());
            }

            assertThat(names)
                    .containsExactly(
                            "Verpflichtungserklärung der Leitung",
                            "Wer zuständig ist und welche Mittel bereitstehen",
                            "Freigabe");
        }
    }

    @Test
    void numbersThePagesAndRepeatsTheTitleAndTheTableHead() throws IOException {
        DocumentModel letter = Letters.with(Letters.approved(Language.EN), Letters.longTable(Language.EN, 60));

        List<String> pages = pagesOf(RENDERER.render(letter, MORNING));

        assertThat(pages).hasSizeGreaterThan(3);
        assertThat(pages.get(2))
                .contains(
                        "Page 3 of " + pages.size(),
                        "Management commitment letter",
                        "W01 · Version 2 · Internal",
                        "Asset");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 6, 9, 12, 15, 18, 21, 24, 27, 30})
    void approvalNeverStandsAlone(int paragraphs) throws IOException {
        DocumentModel.Block[] added = new DocumentModel.Block[paragraphs];
        Arrays.fill(added, Letters.paragraph(Letters.plain("One more line.")));
        DocumentModel letter = Letters.with(
                Letters.with(Letters.approved(Language.EN), added), Letters.paragraph(Letters.plain("Yours")));

        List<String> pages = pagesOf(RENDERER.render(letter, MORNING));

        assertThat(pages.get(pages.size() - 1)).contains("Yours", "Approved by", "Approved by its author");
    }

    @Test
    void onlyDraftsSayThatTheyAreDrafts() throws IOException {
        assertThat(textOf(RENDERER.render(Letters.draft(Language.DE), MORNING))).contains("ENTWURF");
        assertThat(textOf(RENDERER.render(Letters.approved(Language.DE), MORNING)))
                .doesNotContain("ENTWURF");
    }

    @Test
    void sameDocumentAndInstantGiveTheSameBytes() {
        DocumentModel letter = Letters.draft(Language.FR);

        byte[] first = RENDERER.render(letter, MORNING);

        assertThat(RENDERER.render(letter, MORNING)).isEqualTo(first);
        assertThat(RENDERER.render(letter, MORNING.plusSeconds(60))).isNotEqualTo(first);
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00a0]", "");
    }

    private static String textOf(byte[] file) throws IOException {
        return String.join("\n", pagesOf(file));
    }

    private static List<String> pagesOf(byte[] file) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(file)) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(pdf));
            }
        }
        return pages;
    }
}
