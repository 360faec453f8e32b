// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourlet.documents.DocumentModel;
import org.ourlet.documents.handbook.Handbook;
import org.ourlet.documents.rendering.HtmlRenderer;
import org.ourlet.documents.rendering.PdfRenderer;
import org.ourlet.documents.rendering.VeraPdf;
import org.ourlet.testing.Cast.Company;
import org.ourlet.testing.PageTest;
import org.ourlet.testing.Visit;
import org.ourlet.testing.Visit.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Proofbox at level 4, as one document. */
class HandbookPageTest extends PageTest {

    @Autowired
    private Handbook handbook;

    @Autowired
    private PdfRenderer pdf;

    private Company proofbox;
    private Visit claire;

    @BeforeEach
    void prepare() {
        proofbox = cast.company("Proofbox");
        life.live(proofbox);
        claire = signedIn(proofbox.manager());
    }

    private String text() {
        return org.jsoup.Jsoup.parse(new HtmlRenderer()
                        .render(handbook.of(proofbox.organisation().id())))
                .text();
    }

    @Test
    void isAFileInBothForms() {
        Answer file = claire.get(proofbox.path("/handbook.pdf"));
        Answer word = claire.get(proofbox.path("/handbook.docx"));

        assertThat(file.status()).isEqualTo(200);
        assertThat(file.header("content-disposition")).startsWith("attachment").contains("handbook.pdf");
        assertThat(word.header("content-disposition")).contains("handbook.docx");
    }

    @Test
    void keepsToPdfAAndPdfUa() throws Exception {
        DocumentModel model = handbook.of(proofbox.organisation().id());

        byte[] file = pdf.render(model, Instant.parse("2027-03-01T08:00:00Z"));

        assertThat(VeraPdf.complaints(file, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(VeraPdf.complaints(file, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void namesWhoDoesWhatAndWhatIsStillMissing() {
        assertThat(text())
                .contains("Handbook")
                .contains(proofbox.manager().person().name())
                .contains(proofbox.accountable().person().name())
                .contains("requirements of the standard")
                .contains("Approved");
    }

    @Test
    void hasAPageOfContentsWithTheRightPages() throws Exception {
        byte[] file = pdf.render(handbook.of(proofbox.organisation().id()), Instant.parse("2027-03-01T08:00:00Z"));

        try (PDDocument book = Loader.loadPDF(file)) {
            String contents = page(book, 2) + page(book, 3) + page(book, 4);
            Matcher chapter =
                    Pattern.compile("2\\. What an ISMS is[^.]*[. ]+(\\d+)").matcher(contents);
            assertThat(contents).startsWith("Contents").as(contents);
            assertThat(chapter.find()).as(contents).isTrue();
            assertThat(page(book, Integer.parseInt(chapter.group(1)))).contains("2. What an ISMS is");
        }
    }

    private static String page(PDDocument book, int number) throws Exception {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        stripper.setSortByPosition(true);
        return stripper.getText(book).replaceFirst("(?s)^.*?(?=Contents)", "");
    }

    @Test
    void letsWordFillInThePagesOfItsContents() throws Exception {
        byte[] file = claire.get(proofbox.path("/handbook.docx")).bytes();

        try (XWPFDocument text = new XWPFDocument(new ByteArrayInputStream(file))) {
            assertThat(text.getParagraphs().stream().map(XWPFParagraph::getStyle))
                    .contains("TOC1", "TOC2");
            assertThat(text.isEnforcedUpdateFields()).isTrue();
        }
    }

    @Test
    void hasWhatTheGuideInsertsIntoItsChapters() {
        assertThat(text())
                .contains("Person-days")
                .contains("T1 Obtain a written management commitment")
                .doesNotContain("{{generated");
        assertThat(handbook.of(proofbox.organisation().id()).headings()).hasSizeGreaterThan(60);
    }

    @Test
    void hasTheActivitiesOfTheLevelAndNoOthers() {
        long activities = handbook.of(proofbox.organisation().id()).sections().stream()
                .filter(section -> section.id().equals("activities"))
                .flatMap(section -> section.blocks().stream())
                .filter(DocumentModel.Heading.class::isInstance)
                .count();

        assertThat(activities).isEqualTo(1 + 29);
    }

    @Test
    void leavesNoMarksOfLinksBehind() {
        assertThat(text()).doesNotContain("](", "term:", "activity:", "{{");
    }

    @Test
    void isNotThereBeforeALevelIsChosen() {
        Company weber = cast.company("Weber");

        assertThat(signedIn(weber.manager()).get(weber.path("/handbook.pdf")).status())
                .isEqualTo(404);
    }
}
