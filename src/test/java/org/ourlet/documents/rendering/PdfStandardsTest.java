// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourlet.documents.rendering.Letters.filled;
import static org.ourlet.documents.rendering.Letters.missing;
import static org.ourlet.documents.rendering.Letters.paragraph;
import static org.ourlet.documents.rendering.Letters.plain;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ourlet.documents.DocumentModel;
import org.ourlet.documents.DocumentModel.ItemList;
import org.ourlet.documents.DocumentModel.Origin;
import org.ourlet.documents.DocumentModel.Run;
import org.ourlet.documents.letterhead.AccentColour;
import org.ourlet.documents.letterhead.Letterhead;
import org.ourlet.documents.letterhead.Pictures;
import org.ourlet.shared.Language;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfStandardsTest {

    private static final Instant MORNING = Instant.parse("2027-03-01T08:14:00Z");
    private static final PdfRenderer RENDERER = new PdfRenderer();

    @ParameterizedTest
    @EnumSource(Language.class)
    void approvedLetterLastsAndCanBeReadAloud(Language language) throws Exception {
        assertComplies(Letters.approved(language));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void draftWithMissingWordsLastsAndCanBeReadAloud(Language language) throws Exception {
        assertComplies(Letters.with(Letters.draft(language), paragraph(missing("date"), plain(" & "), filled("<b>"))));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void longTextsAndTablesLastAndCanBeReadAloud(Language language) throws Exception {
        Run longText = filled("Überprüfung œuvre – Maßnahme „klein“ 5\u00a0€ ".repeat(250));

        assertThat(longText.text().length()).isGreaterThan(10_000);
        assertComplies(Letters.with(
                Letters.approved(language),
                paragraph(longText),
                Letters.longTable(language, 40),
                new ItemList(true, List.of(Letters.line(filled("Überprüfung ".repeat(60)))))));
    }

    @Test
    void charactersWithoutGlyphDoNotBreakTheStandards() throws Exception {
        assertComplies(Letters.with(
                Letters.approved(Language.EN),
                paragraph(
                        plain(
                                "陈 \uD83D\uDE80 עברית e\u0301 non\u2011breaking soft\u00adhyphen zero\u200bwidth \u0007 \uD83D")),
                paragraph(new Run("bold italic 陈", true, true, Origin.FILLED)),
                paragraph(),
                paragraph(plain("")),
                paragraph(plain("x".repeat(400)))));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void documentsWithALogoComply(Language language) throws Exception {
        Letterhead letterhead =
                new Letterhead("l", new AccentColour("#802040"), new Letterhead.Size(300, 100), MORNING);
        DocumentModel letter = Letters.approved(language).on(letterhead);

        for (byte[] logo : List.of(Pictures.png(300, 100), Pictures.transparentPng(300, 100))) {
            byte[] pdf = RENDERER.render(letter, logo, MORNING);

            assertThat(VeraPdf.complaints(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
            assertThat(VeraPdf.complaints(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
            assertThat(ReadAloud.alternatives(pdf)).containsExactly("Proofbox S.à r.l.");
        }
    }

    @Test
    void documentWithoutSignOffComplies() throws Exception {
        DocumentModel letter = Letters.approved(Language.EN);

        assertComplies(new DocumentModel(
                letter.identity(),
                Language.EN,
                List.of(),
                letter.sections(),
                new DocumentModel.SignOff("", List.of(), null)));
    }

    @Test
    void judgeSeesWhatIsWrong() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.save(out);
        }

        assertThat(VeraPdf.complaints(out.toByteArray(), PDFAFlavour.PDFA_2_A)).isNotEmpty();
        assertThat(VeraPdf.complaints(out.toByteArray(), PDFAFlavour.PDFUA_1)).isNotEmpty();
    }

    private static void assertComplies(DocumentModel letter) throws Exception {
        byte[] pdf = RENDERER.render(letter, MORNING);

        assertThat(VeraPdf.complaints(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(VeraPdf.complaints(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }
}
