// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.rendering;

import java.util.List;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.ourlet.documents.DocumentModel.Heading;

/**
 * The table of contents of a DOCX: a field that Word fills with page numbers when it opens the file. Programs that do not see the
 * names of the chapters.
 */
final class DocxContents {

    private static final String FIELD = "TOC \\o \"1-2\" \\h \\z \\u";

    private DocxContents() {}

    static void put(XWPFDocument docx, List<Heading> headings, String title) {
        if (headings.isEmpty()) {
            return;
        }
        breakPage(docx);
        line(docx, "Contents", title);
        for (int index = 0; index < headings.size(); index++) {
            Heading heading = headings.get(index);
            XWPFParagraph entry = docx.createParagraph();
            entry.setStyle(heading.level() == 2 ? "TOC1" : "TOC2");
            if (index == 0) {
                mark(entry, STFldCharType.BEGIN);
                entry.createRun().getCTR().addNewInstrText().setStringValue(FIELD);
                mark(entry, STFldCharType.SEPARATE);
            }
            entry.createRun().setText(PlainText.of(heading.text()));
            if (index == headings.size() - 1) {
                mark(entry, STFldCharType.END);
            }
        }
        docx.enforceUpdateFields();
    }

    private static void mark(XWPFParagraph entry, STFldCharType.Enum kind) {
        entry.createRun().getCTR().addNewFldChar().setFldCharType(kind);
    }

    private static void line(XWPFDocument docx, String style, String text) {
        XWPFParagraph paragraph = docx.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(text);
    }

    private static void breakPage(XWPFDocument docx) {
        docx.createParagraph().createRun().addBreak(BreakType.PAGE);
    }
}
