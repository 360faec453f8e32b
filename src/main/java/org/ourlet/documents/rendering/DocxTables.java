// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.rendering;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.ourlet.documents.DocumentModel.Fact;
import org.ourlet.documents.DocumentModel.Line;
import org.ourlet.documents.DocumentModel.Row;
import org.ourlet.documents.DocumentModel.Run;
import org.ourlet.documents.DocumentModel.Table;

/** Tables of a DOCX, as wide as the text, with rows that stay whole. */
final class DocxTables {

    /** Width of the text, and of the labels of facts, in twentieths of a point. */
    private static final int TEXT = 8958;

    private static final int LABEL = 2600;

    private final XWPFDocument docx;

    DocxTables(XWPFDocument docx) {
        this.docx = docx;
    }

    /** The head comes again on every page. */
    void table(Table table) {
        String size = WholeWords.of(table).dense() ? "Dense" : "";
        XWPFTable drawn = empty(table.rows().size() + 1, table.head().size(), "Ruled");
        fill(drawn.getRow(0), table.head(), "HeadCell" + size);
        drawn.getRow(0).setRepeatHeader(true);
        for (int i = 0; i < table.rows().size(); i++) {
            Row row = table.rows().get(i);
            fill(drawn.getRow(i + 1), row.cells(), "Cell" + size);
        }
        columns(drawn, twips(ColumnWidths.of(table)));
        look(drawn, true);
        space();
    }

    private static int[] twips(int[] thousandths) {
        return Arrays.stream(thousandths).map(each -> TEXT * each / 1000).toArray();
    }

    void facts(List<Fact> facts, String style) {
        if (facts.isEmpty()) {
            return;
        }
        XWPFTable drawn = empty(facts.size(), 2, style);
        for (int i = 0; i < facts.size(); i++) {
            Fact fact = facts.get(i);
            XWPFTableRow row = drawn.getRow(i);
            row.setCantSplitRow(true);
            cell(row.getCell(0), List.of(Run.plain(fact.label())), "FactLabel");
            cell(row.getCell(1), List.of(Run.plain(fact.value())), "FactValue");
        }
        columns(drawn, LABEL, TEXT - LABEL);
        look(drawn, false);
        space();
    }

    private XWPFTable empty(int rows, int columns, String style) {
        XWPFTable table = docx.createTable(rows, columns);
        table.removeBorders();
        table.setStyleID(style);
        table.setWidth("100%");
        return table;
    }

    private static void columns(XWPFTable table, int... twips) {
        table.getCTTbl().setTblGrid(CTTblGrid.Factory.newInstance());
        for (int width : twips) {
            table.getCTTbl().getTblGrid().addNewGridCol().setW(BigInteger.valueOf(width));
        }
        for (XWPFTableRow row : table.getRows()) {
            for (int i = 0; i < twips.length; i++) {
                row.getCell(i).setWidth(String.valueOf(twips[i]));
            }
        }
    }

    private static void fill(XWPFTableRow row, List<Line> cells, String style) {
        row.setCantSplitRow(true);
        for (int i = 0; i < cells.size(); i++) {
            cell(row.getCell(i), cells.get(i).runs(), style);
        }
    }

    private static void cell(XWPFTableCell cell, List<Run> runs, String style) {
        XWPFParagraph paragraph = cell.getParagraphs().get(0);
        paragraph.setStyle(style);
        DocxBody.runs(paragraph, runs);
    }

    private static void look(XWPFTable table, boolean head) {
        CTTblLook look = table.getCTTbl().getTblPr().addNewTblLook();
        look.setFirstRow(head);
        look.setNoHBand(true);
        look.setNoVBand(true);
    }

    /** Without it Word joins a table with the one that follows. */
    private void space() {
        XWPFParagraph space = docx.createParagraph();
        space.setSpacingAfter(0);
    }
}
