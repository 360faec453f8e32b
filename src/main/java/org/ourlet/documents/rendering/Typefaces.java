// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.rendering;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** The faces as one PDF embeds them; only letters that it uses get in. */
record Typefaces(Map<Typeface, PDFont> fonts) {

    static Typefaces in(PDDocument pdf) throws IOException {
        Map<Typeface, PDFont> fonts = new EnumMap<>(Typeface.class);
        for (Typeface face : Typeface.values()) {
            fonts.put(face, face.in(pdf));
        }
        return new Typefaces(fonts);
    }

    PDFont bold() {
        return Objects.requireNonNull(fonts.get(Typeface.BOLD));
    }

    void addTo(PdfRendererBuilder builder) {
        fonts.forEach((face, font) ->
                builder.useFont(new PDFontSupplier(font), Typeface.FAMILY, face.weight(), face.style(), true));
    }
}
