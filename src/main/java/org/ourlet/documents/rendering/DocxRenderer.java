// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.rendering;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.jspecify.annotations.Nullable;
import org.ourlet.documents.DocumentModel;
import org.ourlet.documents.DocumentModel.Identity;
import org.springframework.stereotype.Component;

/** Draws a document as DOCX, with real headings, lists and tables, and without anything that comes from elsewhere. */
@Component
public class DocxRenderer {

    /** Without its logo. */
    public byte[] render(DocumentModel document, Instant at) {
        return render(document, null, at);
    }

    /**
     * @param logo the picture of the letterhead, null to leave it out
     * @param at when the document was made, as the file says
     */
    public byte[] render(DocumentModel document, byte @Nullable [] logo, Instant at) {
        XWPFDocument docx = new XWPFDocument();
        try {
            DocxLooks.give(docx, document.language(), document.letterhead().accent());
            DocxFrame.put(docx, document, logo);
            DocxBody.write(docx, document);
            describe(docx, document, at);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            docx.write(out);
            return FixedZip.of(out.toByteArray(), at);
        } catch (IOException | XmlException | InvalidFormatException e) {
            throw new IllegalStateException(e);
        } finally {
            docx.getPackage().revert(); // to close it would write it a second time
        }
    }

    private static void describe(XWPFDocument docx, DocumentModel document, Instant at) throws InvalidFormatException {
        Identity identity = document.identity();
        POIXMLProperties properties = docx.getProperties();
        PackageProperties core = docx.getPackage().getPackageProperties();
        core.setTitleProperty(Optional.of(PlainText.of(identity.title())));
        core.setCreatorProperty(Optional.of(PlainText.of(identity.organisation())));
        core.setLastModifiedByProperty(Optional.of(PlainText.of(identity.organisation())));
        core.setSubjectProperty(Optional.of(PlainText.of(PrintedPage.line(identity))));
        core.setLanguageProperty(Optional.of(document.language().code()));
        core.setCreatedProperty(Optional.of(Date.from(at)));
        core.setModifiedProperty(Optional.of(Date.from(at)));
        properties.getExtendedProperties().setApplication("Ourlet");
    }
}
