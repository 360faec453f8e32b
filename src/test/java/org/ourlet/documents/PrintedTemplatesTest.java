// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ourlet.content.ShippedContent;
import org.ourlet.documents.rendering.DocxRenderer;
import org.ourlet.documents.rendering.PdfRenderer;
import org.ourlet.documents.rendering.VeraPdf;
import org.ourlet.guide.ActorCategory;
import org.ourlet.guide.WorkProduct;
import org.ourlet.shared.Language;
import org.ourlet.tailoring.ImplementationLevel;
import org.ourlet.webshell.TestTexts;
import org.ourlet.webshell.Texts;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Every template in every language, approved, as file to take away. With -Dlook=folder they are kept to be looked at. */
class PrintedTemplatesTest {

    private static final Instant MORNING = Instant.parse("2027-03-01T08:14:00Z");
    private static final String HASH = "4f1c9ad277e0b35a1c88e2f60d94a7b1c3d5e80f6b2a49717e0c5d3f8a1b6e42";

    private final PdfRenderer pdf = new PdfRenderer();
    private final DocxRenderer docx = new DocxRenderer();

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyDocument")
    void lastsAndCanBeReadAloud(String workProduct, Language language) throws Exception {
        DocumentModel paper = approved(workProduct, language);

        byte[] file = pdf.render(paper, MORNING);

        keep(workProduct, language, file, docx.render(paper, MORNING));
        assertThat(VeraPdf.complaints(file, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(VeraPdf.complaints(file, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    private static DocumentModel approved(String id, Language language) {
        DocumentTemplate template = Proofbox.TEMPLATES.find(id).orElseThrow();
        Circumstances circumstances = Proofbox.at(ImplementationLevel.LEVEL_4);
        Map<String, Value> derived = Proofbox.DERIVED.in(language, circumstances);
        Texts texts = TestTexts.all().in(language);
        WorkProduct workProduct = ShippedContent.GUIDE.workProduct(template.workProduct());
        Paper paper = new Paper(
                texts, workProduct, new Paper.Name(id, template.text(language).title()), "Marta Lopes", circumstances);
        FilledDocument filled = new TemplateFill(template, language, answers(template, language, derived), derived)
                .fill("-", circumstances::appears, TemplateFillGoldenTest.generated(template, language));
        return paper.model(1, "Marta Lopes", filled.sections(), signed(paper), null);
    }

    private static DocumentModel.SignOff signed(Paper paper) {
        Approval approval =
                new Approval("v1", Approval.Decision.APPROVED, "a-claire", "Claire Antoine", MORNING, false, "");
        return paper.decided(approval, ActorCategory.TOP_MANAGEMENT, HASH, LocalDate.of(2028, 3, 1));
    }

    private static Map<String, String> answers(
            DocumentTemplate template, Language language, Map<String, Value> derived) {
        TemplateFill empty = new TemplateFill(template, language, Map.of(), derived);
        return template.blanks().stream().collect(Collectors.toMap(Blank::id, empty::suggestion));
    }

    private static void keep(String workProduct, Language language, byte[] pdf, byte[] docx) throws IOException {
        String folder = System.getProperty("look", "");
        if (!folder.isEmpty()) {
            Path name = Path.of(folder, workProduct + "." + language.code());
            Files.write(Path.of(name + ".pdf"), pdf);
            Files.write(Path.of(name + ".docx"), docx);
        }
    }

    static Stream<Arguments> everyDocument() {
        return Proofbox.TEMPLATES.all().stream()
                .flatMap(template -> template.texts().versions().keySet().stream()
                        .map(language -> Arguments.of(template.code(), language)));
    }
}
