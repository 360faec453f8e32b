// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.rendering;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.ourlet.documents.DocumentModel;
import org.ourlet.documents.DocumentModel.Heading;
import org.ourlet.documents.DocumentModel.Identity;
import org.ourlet.documents.DocumentModel.ItemList;
import org.ourlet.documents.DocumentModel.Origin;
import org.ourlet.documents.DocumentModel.Paragraph;
import org.ourlet.documents.DocumentModel.Run;
import org.ourlet.documents.DocumentModel.SignOff;
import org.ourlet.documents.DocumentModel.Table;

/** The text of a document, from letterhead to approval, as paragraphs and tables of a DOCX. */
final class DocxBody implements DocumentModel.Drawing {

    private final XWPFDocument docx;
    private final DocxTables tables;
    private boolean chapters;

    private DocxBody(XWPFDocument docx) {
        this.docx = docx;
        this.tables = new DocxTables(docx);
    }

    static void write(XWPFDocument docx, DocumentModel document) {
        DocxBody body = new DocxBody(docx);
        body.letterhead(document.identity());
        body.tables.facts(document.facts(), "Facts");
        if (document.book()) {
            DocxContents.put(
                    docx,
                    document.headings(),
                    PaperWords.in(document.language()).contents());
        }
        body.chapters = document.book();
        document.draw(body);
        body.signOff(document.signOff());
    }

    private void letterhead(Identity identity) {
        paragraph("Organisation", identity.organisation());
        paragraph("VersionLine", PrintedPage.line(identity));
        String mark = identity.mark();
        if (mark != null) {
            paragraph("Mark", mark);
        }
        paragraph("Title", identity.title());
    }

    private void signOff(SignOff signOff) {
        if (signOff.heading().isEmpty()) {
            return;
        }
        paragraph("Heading1", signOff.heading());
        tables.facts(signOff.facts(), "SignOff");
        String note = signOff.note();
        if (note != null) {
            paragraph("Note", note);
        }
    }

    /** The title of the document has a style of its own, so that its parts are headings of level 1. */
    @Override
    public void heading(Heading heading) {
        XWPFParagraph drawn = paragraph("Heading" + Math.min(3, heading.level() - 1), heading.text());
        if (chapters && heading.level() == 2) {
            drawn.setPageBreak(true);
        }
    }

    @Override
    public void paragraph(Paragraph paragraph) {
        runs(docx.createParagraph(), paragraph.runs());
    }

    @Override
    public void list(ItemList list) {
        BigInteger id = newList(list.numbered() ? DocxLooks.NUMBERS : DocxLooks.BULLETS);
        list.items().forEach(item -> {
            XWPFParagraph paragraph = docx.createParagraph();
            paragraph.setStyle("ListParagraph");
            paragraph.setNumID(id);
            paragraph.setNumILvl(BigInteger.ZERO);
            runs(paragraph, item.runs());
        });
    }

    @Override
    public void table(Table table) {
        tables.table(table);
    }

    /** A list of its own for each, or the second would go on counting where the first ended. */
    private BigInteger newList(BigInteger kind) {
        XWPFNumbering numbering = docx.getNumbering();
        BigInteger id = numbering.addNum(kind);
        CTNumLvl level = numbering.getNum(id).getCTNum().addNewLvlOverride();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStartOverride().setVal(BigInteger.ONE);
        return id;
    }

    private XWPFParagraph paragraph(String style, String text) {
        XWPFParagraph paragraph = docx.createParagraph();
        paragraph.setStyle(style);
        runs(paragraph, List.of(Run.plain(text)));
        return paragraph;
    }

    static void runs(XWPFParagraph paragraph, List<Run> runs) {
        runs.forEach(run -> run(paragraph.createRun(), run));
    }

    private static void run(XWPFRun drawn, Run run) {
        drawn.setText(PlainText.of(run.text()));
        if (run.bold()) {
            drawn.setBold(true);
        }
        if (run.italic()) {
            drawn.setItalic(true);
        }
        if (run.origin() == Origin.MISSING) {
            drawn.setStyle("Missing");
        }
    }
}
