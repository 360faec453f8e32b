// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.ourlet.documents.DocumentModel;
import org.ourlet.documents.DocumentModel.Line;
import org.ourlet.documents.DocumentModel.Row;
import org.ourlet.documents.DocumentModel.Table;
import org.ourlet.shared.Language;

class WholeWordsTest {

    private static final String SENTENCE = "Sets up and repairs the computers, the network and the backup of us all";
    private static final Line WIDE = Letters.line(Letters.plain(SENTENCE));

    @Test
    void shortColumnsBesideWideOnesKeepTheirWords() throws IOException {
        Table suppliers = table("Supplier", "Service", "Information", "Importance", "Contact person", "Next look");

        String page = printed(suppliers);

        assertThat(page)
                .contains("Importance")
                .contains("High")
                .contains("Next")
                .contains("look");
    }

    @Test
    void ordinaryWordsFit() {
        assertThat(WholeWords.of(table("Supplier", "Importance"))).isEqualTo(WholeWords.ORDINARY);
        assertThat(WholeWords.of(table())).isEqualTo(WholeWords.ORDINARY);
    }

    @Test
    void aWordWiderThanThePageDoesNot() {
        assertThat(WholeWords.of(table("Supplier", "x".repeat(160)))).isEqualTo(WholeWords.BROKEN);
        assertThat(WholeWords.of(table("Supplier", "x".repeat(80), "y".repeat(80))))
                .isEqualTo(WholeWords.BROKEN);
    }

    @Test
    void longWordsAreDrawnSmall() throws IOException {
        String[] seven = {"Risiko", "Wahrscheinlichkeit", "Schwachstelle", "Klasse", "Eigner", "Verringern", "Stand"};

        assertThat(WholeWords.of(table(seven))).isEqualTo(WholeWords.DENSE);
        assertThat(printed(table(seven))).contains("Wahrscheinlichkeit").contains("Schwachstelle");
    }

    @Test
    void aRowMayBeShorterThanTheHead() {
        Table table = new Table(List.of(WIDE, WIDE), List.of(new Row(List.of(WIDE))));

        assertThat(WholeWords.of(table)).isEqualTo(WholeWords.ORDINARY);
    }

    private static Table table(String... heads) {
        List<Line> head = Arrays.stream(heads)
                .map(word -> Letters.line(Letters.plain(word)))
                .toList();
        List<Line> cells = Arrays.stream(heads)
                .map(word -> word.equals("Importance") ? Letters.line(Letters.plain("High")) : WIDE)
                .toList();
        return new Table(head, List.of(new Row(cells)));
    }

    private static String printed(Table table) throws IOException {
        DocumentModel letter = Letters.with(Letters.approved(Language.EN), table);
        byte[] file = new PdfRenderer().render(letter, Instant.parse("2027-03-01T08:14:00Z"));
        try (PDDocument pdf = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}
