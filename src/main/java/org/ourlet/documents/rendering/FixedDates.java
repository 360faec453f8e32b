// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.rendering;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** Puts a given instant wherever the PDF library writes the current one, so that a file can be made twice alike. */
final class FixedDates {

    private static final String CREATED = "<xmp:CreateDate>[^<]*</xmp:CreateDate>";

    private FixedDates() {}

    static void set(PDDocument pdf, Instant at) throws IOException {
        Instant second = at.truncatedTo(ChronoUnit.SECONDS);
        Calendar calendar = GregorianCalendar.from(second.atZone(ZoneOffset.UTC));
        pdf.getDocumentInformation().setCreationDate(calendar);
        pdf.setDocumentId(second.getEpochSecond());
        PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        String fixed = xmp.replaceAll(CREATED, "<xmp:CreateDate>" + second + "</xmp:CreateDate>");
        metadata.importXMPMetadata(fixed.getBytes(StandardCharsets.UTF_8));
    }
}
