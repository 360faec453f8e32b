// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import org.ourlet.documents.DocumentFile;
import org.ourlet.documents.DocumentModel;
import org.ourlet.documents.DocumentVersion;
import org.ourlet.documents.Documents;
import org.ourlet.documents.rendering.HtmlRenderer;
import org.ourlet.journal.RememberedEach;
import org.ourlet.journal.Revisions;
import org.springframework.stereotype.Component;

/** Writes documents as they stand on pages. */
@Component
class Papers {

    private static final int MOST_REMEMBERED = 64;

    /** A version that was sent: its text does not change any more, who signed it may. */
    private record Sent(String code, int version) {}

    private final Documents documents;
    private final HtmlRenderer renderer;
    private final RememberedEach<Sent, DocumentView.Paper> remembered;

    Papers(Documents documents, HtmlRenderer renderer, Revisions revisions) {
        this.documents = documents;
        this.renderer = renderer;
        this.remembered = revisions.rememberEach(MOST_REMEMBERED);
    }

    DocumentView.Paper of(DocumentFile file, DocumentVersion version) {
        return remembered.of(
                file.circumstances().organisation().id(),
                new Sent(file.entry().code(), version.number()),
                () -> write(file, documents.paper(file, version)));
    }

    /** What would be sent now, with a mark across it. */
    DocumentView.Paper draft(DocumentFile file, String author) {
        return write(file, file.preview(author));
    }

    private DocumentView.Paper write(DocumentFile file, DocumentModel model) {
        String logo = LetterheadViews.logo(file.circumstances().organisation().slug(), model.letterhead());
        return new DocumentView.Paper(renderer.render(model, logo), model.language());
    }
}
