// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.rendering;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** The words of a PDF in the order of its tags, as a screen reader speaks them: no running heads, no list marks. */
public final class ReadAloud {

    private final Map<PDPage, Map<Integer, String>> words = new HashMap<>();
    private final StringBuilder spoken = new StringBuilder();

    private ReadAloud() {}

    public static String pdf(byte[] file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            ReadAloud reader = new ReadAloud();
            for (PDPage page : pdf.getPages()) {
                reader.words.put(page, wordsOn(page));
            }
            reader.speak(pdf.getDocumentCatalog().getStructureTreeRoot(), null);
            return reader.spoken.toString();
        }
    }

    /** What is said in the place of pictures. */
    static List<String> alternatives(byte[] file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            List<String> said = new ArrayList<>();
            alternatives(pdf.getDocumentCatalog().getStructureTreeRoot(), said);
            return said;
        }
    }

    private static void alternatives(PDStructureNode node, List<String> said) {
        if (node instanceof PDStructureElement element && "Figure".equals(element.getStructureType())) {
            said.add(String.valueOf(element.getAlternateDescription()));
        }
        node.getKids().stream()
                .filter(PDStructureNode.class::isInstance)
                .forEach(kid -> alternatives((PDStructureNode) kid, said));
    }

    private static Map<Integer, String> wordsOn(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        return extractor.getMarkedContents().stream()
                .filter(content -> content.getMCID() >= 0)
                .collect(Collectors.toMap(PDMarkedContent::getMCID, ReadAloud::text, String::concat));
    }

    private static String text(PDMarkedContent content) {
        return content.getContents().stream()
                .filter(TextPosition.class::isInstance)
                .map(Object::toString)
                .collect(Collectors.joining());
    }

    private void speak(PDStructureNode node, @Nullable PDPage pageOfParent) {
        @Nullable
        PDPage page = node instanceof PDStructureElement element && element.getPage() != null
                ? element.getPage()
                : pageOfParent;
        if (node instanceof PDStructureElement element && "Lbl".equals(element.getStructureType())) {
            return;
        }
        node.getKids().forEach(kid -> speakKid(kid, page));
    }

    private void speakKid(Object kid, @Nullable PDPage page) {
        if (kid instanceof PDStructureNode child) {
            speak(child, page);
        } else if (kid instanceof PDMarkedContentReference reference) {
            say(reference.getPage(), reference.getMCID());
        } else if (kid instanceof Integer mark) {
            say(page, mark);
        }
    }

    private void say(@Nullable PDPage page, int mark) {
        spoken.append(words.getOrDefault(page, Map.of()).getOrDefault(mark, ""));
    }
}
