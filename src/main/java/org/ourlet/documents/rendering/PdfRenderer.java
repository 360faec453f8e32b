// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.rendering;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Locale;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.ourlet.documents.DocumentModel;
import org.springframework.stereotype.Component;

/**
 * Draws a document as PDF that lasts (PDF/A-2a) and that screen readers can read (PDF/UA-1). Nothing outside this program
 * can get into it: the words are escaped, and every address is refused.
 */
@Component
public class PdfRenderer {

    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    /** For characters that the typeface lacks, such as Chinese ones. */
    private static final String STAND_IN = "■";

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
    }

    /** Without its logo. */
    public byte[] render(DocumentModel document, Instant at) {
        return render(document, null, at);
    }

    /**
     * @param logo the picture of the letterhead, null to leave it out
     * @param at when the document was made, as the file says
     */
    public byte[] render(DocumentModel document, byte @Nullable [] logo, Instant at) {
        PaperMarks marks = new PaperMarks(
                document.letterhead().accent().tint(), document.identity().mark());
        return draw(PrintedPage.of(document, logo != null), logo, marks, at);
    }

    byte[] draw(String xhtml, byte @Nullable [] logo, PaperMarks marks, Instant at) {
        try (PDDocument pdf = new PDDocument()) {
            return draw(pdf, new Sheet(xhtml, logo), marks, at);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is drawn, and the only picture that it may name. */
    private record Sheet(String xhtml, byte @Nullable [] logo) {}

    private static byte[] draw(PDDocument pdf, Sheet sheet, PaperMarks marks, Instant at) throws IOException {
        Typefaces typefaces = Typefaces.in(pdf);
        try (PdfBoxRenderer renderer = builder(pdf, typefaces, sheet).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            marks.drawOn(pdf, typefaces.bold());
            FixedDates.set(pdf, at);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        }
    }

    private static PdfRendererBuilder builder(PDDocument pdf, Typefaces typefaces, Sheet sheet) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePDDocument(pdf);
        builder.useFastMode();
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(SRGB);
        builder.withProducer("Ourlet");
        builder.useReplacementText(STAND_IN);
        builder.useUnicodeLineBreaker(new LineBreaks(Locale.ROOT));
        typefaces.addTo(builder);
        OwnPicture.allowOnly(builder, sheet.logo());
        builder.withHtmlContent(sheet.xhtml(), null);
        return builder;
    }
}
