// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.rendering;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.ourlet.documents.DocumentModel;
import org.ourlet.documents.DocumentModel.Identity;
import org.ourlet.documents.letterhead.Letterhead;

/** What runs along above and below. The first page has its letterhead instead of a header. */
final class DocxFrame {

    private DocxFrame() {}

    static void put(XWPFDocument docx, DocumentModel document, byte @Nullable [] logo)
            throws IOException, InvalidFormatException {
        Identity identity = document.identity();
        PaperWords count = PaperWords.in(document.language());
        XWPFParagraph first = line(docx.createHeader(HeaderFooterType.FIRST), "Header");
        Letterhead.Size size = document.letterhead().logo();
        if (logo != null && size != null) {
            picture(first, logo, LogoSize.of(size), identity.organisation());
        }
        XWPFParagraph header = line(docx.createHeader(HeaderFooterType.DEFAULT), "Header");
        text(header, identity.organisation());
        header.createRun().addTab();
        text(header, identity.mark() == null ? identity.title() : identity.title() + " · " + identity.mark());
        footer(docx.createFooter(HeaderFooterType.FIRST), identity, count);
        footer(docx.createFooter(HeaderFooterType.DEFAULT), identity, count);
    }

    private static void footer(XWPFHeaderFooter part, Identity identity, PaperWords count) {
        XWPFParagraph footer = line(part, "Footer");
        text(footer, PrintedPage.line(identity));
        footer.createRun().addTab();
        text(footer, count.page());
        field(footer, "PAGE");
        text(footer, count.of());
        field(footer, "NUMPAGES");
    }

    private static XWPFParagraph line(XWPFHeaderFooter part, String style) {
        XWPFParagraph line = part.createParagraph();
        line.setStyle(style);
        return line;
    }

    private static void text(XWPFParagraph paragraph, String text) {
        paragraph.createRun().setText(PlainText.of(text));
    }

    private static void picture(XWPFParagraph paragraph, byte[] png, LogoSize size, String name)
            throws IOException, InvalidFormatException {
        XWPFRun run = paragraph.createRun();
        run.addPicture(
                new ByteArrayInputStream(png),
                PictureType.PNG,
                "logo.png",
                (int) Math.round(size.width() * Units.EMU_PER_CENTIMETER / 10),
                (int) Math.round(size.height() * Units.EMU_PER_CENTIMETER / 10));
        CTNonVisualDrawingProps said =
                run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
        said.setName("Logo");
        said.setDescr(PlainText.of(name));
    }

    /** Word fills it in; the 1 is for programs that do not. */
    private static void field(XWPFParagraph paragraph, String name) {
        CTSimpleField field = paragraph.getCTP().addNewFldSimple();
        field.setInstr(name);
        field.addNewR().addNewT().setStringValue("1");
    }
}
