// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.rendering;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFieldRun;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** A DOCX as text that a reviewer can read: style before each paragraph, marks for bold, italic, lists and tables. */
final class DocxText {

    private final StringBuilder text = new StringBuilder();

    private DocxText() {}

    static String of(byte[] file) throws IOException {
        try (XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(file))) {
            DocxText text = new DocxText();
            for (XWPFHeader header : docx.getHeaderList()) {
                header.getParagraphs().forEach(paragraph -> text.line("header", runs(paragraph)));
            }
            for (XWPFFooter footer : docx.getFooterList()) {
                footer.getParagraphs().forEach(paragraph -> text.line("footer", runs(paragraph)));
            }
            docx.getBodyElements().forEach(text::element);
            return text.text.toString();
        }
    }

    private void element(IBodyElement element) {
        if (element instanceof XWPFParagraph paragraph) {
            line(style(paragraph), mark(paragraph) + runs(paragraph));
        } else if (element instanceof XWPFTable table) {
            line("table " + table.getStyleID(), "");
            table.getRows().forEach(this::row);
        }
    }

    private void row(XWPFTableRow row) {
        List<XWPFTableCell> cells = row.getTableCells();
        line(
                row.isRepeatHeader() ? "  head" : "  row",
                cells.stream().map(DocxText::cell).collect(Collectors.joining(" | ")));
    }

    private static String cell(XWPFTableCell cell) {
        return cell.getParagraphs().stream().map(DocxText::runs).collect(Collectors.joining(" "));
    }

    private void line(String label, String words) {
        text.append("[" + label + "] " + words.replace("\t", " -> ").replace('\u00a0', '~'))
                .append('\n');
    }

    private static String style(XWPFParagraph paragraph) {
        return paragraph.getStyle() == null ? "Normal" : paragraph.getStyle();
    }

    private static String mark(XWPFParagraph paragraph) {
        if (paragraph.getNumID() == null) {
            return "";
        }
        BigInteger list = paragraph.getNumID();
        return "bullet".equals(paragraph.getNumFmt()) ? "* " : "# of list " + list + ": ";
    }

    private static String runs(XWPFParagraph paragraph) {
        return paragraph.getRuns().stream().map(DocxText::run).collect(Collectors.joining());
    }

    private static String run(XWPFRun run) {
        if (run instanceof XWPFFieldRun field) {
            return "{" + field.getFieldInstruction() + "}";
        }
        String words = run.text();
        words = run.isBold() ? "*" + words + "*" : words;
        words = run.isItalic() ? "_" + words + "_" : words;
        return "Missing".equals(run.getStyle()) ? "[" + words + "]" : words;
    }
}
