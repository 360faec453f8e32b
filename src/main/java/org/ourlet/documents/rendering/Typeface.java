// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.rendering;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import java.io.IOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The four faces of Source Serif 4. PDF/A wants each one embedded, and a server has no fonts of its own. */
enum Typeface {
    REGULAR("SourceSerif4_400Regular", 400, FontStyle.NORMAL),
    ITALIC("SourceSerif4_400Regular_Italic", 400, FontStyle.ITALIC),
    BOLD("SourceSerif4_600SemiBold", 700, FontStyle.NORMAL),
    BOLD_ITALIC("SourceSerif4_600SemiBold_Italic", 700, FontStyle.ITALIC);

    static final String FAMILY = "Source Serif 4";

    private final byte[] file;
    private final int weight;
    private final FontStyle style;

    Typeface(String name, int weight, FontStyle style) {
        this.file = OwnResource.bytes("/fonts/" + name + ".ttf");
        this.weight = weight;
        this.style = style;
    }

    int weight() {
        return weight;
    }

    FontStyle style() {
        return style;
    }

    /** Which characters it has. */
    CmapLookup characters() throws IOException {
        return new TTFParser().parse(new RandomAccessReadBuffer(file)).getUnicodeCmapLookup();
    }

    /** Without ligatures: PDFBox writes them, but what is copied or read aloud would lack their letters. */
    PDFont in(PDDocument pdf) throws IOException {
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
        font.setEnableGsub(false);
        CharacterTable.putInto(font.getCmap());
        return PDType0Font.load(pdf, font, true);
    }
}
