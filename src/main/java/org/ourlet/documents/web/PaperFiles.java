// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.ourlet.documents.DocumentModel;
import org.ourlet.documents.Letterheads;
import org.ourlet.documents.rendering.DocxRenderer;
import org.ourlet.documents.rendering.PdfRenderer;
import org.ourlet.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** Draws documents as files, with the logo of their letterhead. */
@Component
class PaperFiles {

    private final Letterheads letterheads;
    private final PdfRenderer pdf;
    private final DocxRenderer docx;

    PaperFiles(Letterheads letterheads, PdfRenderer pdf, DocxRenderer docx) {
        this.letterheads = letterheads;
        this.pdf = pdf;
        this.docx = docx;
    }

    /** A way to draw a document of an organisation, made at a moment. */
    interface Form {

        byte[] draw(OrganisationId organisation, DocumentModel document, Instant at);
    }

    byte[] pdf(OrganisationId organisation, DocumentModel document, Instant at) {
        return pdf.render(document, logo(organisation, document), at);
    }

    byte[] docx(OrganisationId organisation, DocumentModel document, Instant at) {
        return docx.render(document, logo(organisation, document), at);
    }

    private byte @Nullable [] logo(OrganisationId organisation, DocumentModel document) {
        return letterheads.logo(organisation, document.letterhead()).orElse(null);
    }
}
