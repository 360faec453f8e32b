// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.rendering;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
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

    /** @param at when the document was made, as the file says */
    public byte[] render(DocumentModel document, Instant at) {
        return draw(PrintedPage.of(document), document.identity().mark(), at);
    }

    byte[] draw(String xhtml, @Nullable String mark, Instant at) {
        try (PDDocument pdf = new PDDocument()) {
            return draw(pdf, xhtml, mark, at);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] draw(PDDocument pdf, String xhtml, @Nullable String mark, Instant at) throws IOException {
        Typefaces typefaces = Typefaces.in(pdf);
        try (PdfBoxRenderer renderer = builder(pdf, typefaces, xhtml).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            PaperMarks.drawOn(pdf, typefaces.bold(), mark);
            FixedDates.set(pdf, at);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        }
    }

    private static PdfRendererBuilder builder(PDDocument pdf, Typefaces typefaces, String xhtml) {
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
        refuseResources(builder);
        builder.withHtmlContent(xhtml, null);
        return builder;
    }

    private static void refuseResources(PdfRendererBuilder builder) {
        for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((address, type) -> false, when);
        }
        builder.useUriResolver((base, address) -> null);
    }
}
