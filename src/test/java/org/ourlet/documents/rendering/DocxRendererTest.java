// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ourlet.Golden;
import org.ourlet.documents.DocumentModel;
import org.ourlet.documents.letterhead.AccentColour;
import org.ourlet.documents.letterhead.Letterhead;
import org.ourlet.documents.letterhead.Pictures;
import org.ourlet.shared.Language;

class DocxRendererTest {

    private static final Instant MORNING = Instant.parse("2027-03-01T08:14:00Z");
    private static final DocxRenderer RENDERER = new DocxRenderer();

    @ParameterizedTest
    @EnumSource(Language.class)
    void looksAsReviewed(Language language) throws IOException {
        String text = DocxText.of(RENDERER.render(Letters.approved(language), MORNING));

        Golden.check("documents/letter." + language.code() + ".docx.txt", text);
    }

    @Test
    void draftsSaySoAndShowWhatIsMissing() throws IOException {
        DocumentModel letter = Letters.with(
                Letters.draft(Language.FR), Letters.paragraph(Letters.plain("Le "), Letters.missing("date manquante")));

        String text = DocxText.of(RENDERER.render(letter, MORNING));

        assertThat(text)
                .contains(
                        "[Mark] BROUILLON",
                        "[header] Proofbox S.à r.l. -> Lettre d’engagement de la direction · BROUILLON")
                .contains("[Normal] Le [date manquante]");
    }

    @Test
    void hasTheLogoAboveTheFirstPageWithItsName() throws IOException {
        Letterhead letterhead =
                new Letterhead("l", new AccentColour("#802040"), new Letterhead.Size(300, 100), MORNING);
        DocumentModel letter = Letters.approved(Language.EN).on(letterhead);

        byte[] file = RENDERER.render(letter, Pictures.png(300, 100), MORNING);

        Map<String, String> parts = parts(file);
        assertThat(parts).containsKey("word/media/image1.png");
        assertThat(parts.entrySet().stream()
                        .filter(part -> part.getKey().contains("header"))
                        .filter(part -> part.getValue().contains("descr=\"Proofbox S.à r.l.\"")))
                .hasSize(1);
        assertThat(parts.get("word/styles.xml")).contains("802040").doesNotContain("0B5560");
        assertThat(RENDERER.render(letter, Pictures.png(300, 100), MORNING)).isEqualTo(file);
    }

    @Test
    void everyNumberedListStartsAtOne() throws IOException {
        DocumentModel.ItemList list = new DocumentModel.ItemList(true, List.of(Letters.line(Letters.plain("item"))));

        String text = DocxText.of(RENDERER.render(Letters.with(Letters.approved(Language.FR), list, list), MORNING));

        assertThat(text).contains("# of list 2: item", "# of list 3: item");
    }

    @Test
    void namesTitleOrganisationLanguageAndInstant() throws Exception {
        try (XWPFDocument docx = open(RENDERER.render(Letters.approved(Language.DE), MORNING))) {
            POIXMLProperties.CoreProperties core = docx.getProperties().getCoreProperties();

            assertThat(core.getTitle()).isEqualTo("Verpflichtungserklärung der Leitung");
            assertThat(core.getCreator()).isEqualTo("Proofbox S.à r.l.");
            assertThat(core.getSubject()).isEqualTo("W01 · Version 2 · Intern");
            assertThat(core.getUnderlyingProperties().getLanguageProperty()).contains("de");
            assertThat(core.getCreated()).isEqualTo(Date.from(MORNING));
            assertThat(docx.getStyles().getDefaultRunStyle()).isNotNull();
        }
    }

    @Test
    void holdsNeitherMacrosNorAnythingFromElsewhere() throws IOException {
        String attack = "{ INCLUDETEXT \"http://127.0.0.1/x\" } <w:p/> =cmd|' /C calc'!A0 \u0000\uD83D";
        DocumentModel letter = Letters.with(Letters.approved(Language.EN), Letters.paragraph(Letters.filled(attack)));

        Map<String, String> parts = parts(RENDERER.render(letter, MORNING));

        assertThat(parts).allSatisfy((name, xml) -> {
            assertThat(name).endsWithIgnoringCase(name.endsWith(".rels") ? ".rels" : ".xml");
            assertThat(xml)
                    .doesNotContain("TargetMode=\"External\"", "vbaProject", "w:instrText", "w:hyperlink", "w:object");
        });
        assertThat(parts.get("word/document.xml"))
                .contains("&lt;w:p/>")
                .doesNotContain("w:fldSimple", "\u0000")
                .contains("w:val=\"ListParagraph\"");
        assertThat(parts.get("word/styles.xml")).contains("w:lang w:val=\"en-GB\"");
    }

    @Test
    void sameDocumentAndInstantGiveTheSameBytes() {
        byte[] first = RENDERER.render(Letters.approved(Language.EN), MORNING);

        assertThat(RENDERER.render(Letters.approved(Language.EN), MORNING)).isEqualTo(first);
        assertThat(RENDERER.render(Letters.approved(Language.EN), MORNING.plusSeconds(60)))
                .isNotEqualTo(first);
    }

    private static XWPFDocument open(byte[] file) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(file));
    }

    private static Map<String, String> parts(byte[] file) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
