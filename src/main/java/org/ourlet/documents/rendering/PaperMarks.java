// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.rendering;

import java.awt.Color;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;
import org.ourlet.documents.letterhead.AccentColour;

/**
 * The turned corner of every sheet and the word across a draft. Both lie under the text and are no part of it.
 *
 * @param flap colour of the corner
 * @param mark the word, null when there is none
 */
record PaperMarks(AccentColour flap, @Nullable String mark) {

    private static final float MILLIMETRE = 72 / 25.4f;
    private static final float FOLD = 9 * MILLIMETRE;
    private static final Color DESK = new Color(0xEBE7DD);
    private static final Color FAINT = new Color(0xF4F1EB);

    void drawOn(PDDocument pdf, PDFont font) throws IOException {
        for (PDPage page : pdf.getPages()) {
            try (PDPageContentStream under = new PDPageContentStream(pdf, page, AppendMode.PREPEND, true)) {
                under.beginMarkedContent(COSName.ARTIFACT);
                turnCorner(under, page.getMediaBox());
                if (mark != null) {
                    writeAcross(under, page.getMediaBox(), font, PlainText.of(mark));
                }
                under.endMarkedContent();
            }
        }
    }

    private void turnCorner(PDPageContentStream under, PDRectangle sheet) throws IOException {
        float left = sheet.getWidth() - FOLD;
        float bottom = sheet.getHeight() - FOLD;
        triangle(under, DESK, left, sheet.getHeight(), sheet.getWidth(), sheet.getHeight(), sheet.getWidth(), bottom);
        triangle(
                under,
                new Color(flap.red(), flap.green(), flap.blue()),
                left,
                sheet.getHeight(),
                left,
                bottom,
                sheet.getWidth(),
                bottom);
    }

    private static void triangle(PDPageContentStream under, Color color, float... corners) throws IOException {
        under.setNonStrokingColor(color);
        under.moveTo(corners[0], corners[1]);
        under.lineTo(corners[2], corners[3]);
        under.lineTo(corners[4], corners[5]);
        under.fill();
    }

    private static void writeAcross(PDPageContentStream under, PDRectangle sheet, PDFont font, String word)
            throws IOException {
        double slope = Math.atan2(sheet.getHeight(), sheet.getWidth());
        float diagonal = (float) Math.hypot(sheet.getWidth(), sheet.getHeight());
        float width = font.getStringWidth(word) / 1000;
        float size = Math.min(150, diagonal * 0.6f / width);
        under.beginText();
        under.setFont(font, size);
        under.setNonStrokingColor(FAINT);
        Matrix place = Matrix.getRotateInstance(slope, sheet.getWidth() / 2, sheet.getHeight() / 2);
        place.translate(-width * size / 2, -size / 3);
        under.setTextMatrix(place);
        under.showText(word);
        under.endText();
    }
}
