// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import java.util.Map;
import org.ourlet.access.Member;
import org.ourlet.documents.DocumentFile;
import org.ourlet.documents.DocumentVersion;
import org.ourlet.documents.DocumentVersion.Frozen;
import org.ourlet.documents.Documents;
import org.ourlet.documents.Retention;
import org.ourlet.shared.NotFound;
import org.springframework.stereotype.Component;

/** Makes what the page of a version shows. */
@Component
class VersionViews {

    private final Documents documents;
    private final Readings readings;
    private final DocumentViews views;
    private final Retention retention;

    VersionViews(Documents documents, Readings readings, DocumentViews views, Retention retention) {
        this.retention = retention;
        this.documents = documents;
        this.readings = readings;
        this.views = views;
    }

    /** What is left of a version whose text is gone. */
    DestroyedView destroyed(Member member, String workProduct, DocumentVersion version) {
        DocumentFile file = documents.file(member, workProduct);
        return new DestroyedView(
                views.head(file.entry()),
                version,
                version.sent().map(Frozen::hash).orElse(""),
                retention.disposalOf(member.organisation(), version).orElse(null));
    }

    /** @param answers that were given to the questions on it, empty when none were */
    VersionView view(Member member, String workProduct, int number, Map<Integer, String> answers) {
        DocumentFile file = documents.file(member, workProduct);
        DocumentVersion version = VersionPage.readable(member, file, number);
        String hash = version.sent().map(Frozen::hash).orElseThrow(NotFound::new);
        return new VersionView(
                views.head(file.entry()),
                version,
                file.document()
                        .flatMap(document -> document.approvalOf(version))
                        .orElse(null),
                views.paper(file, version),
                hash,
                readings.of(member, file, version, answers));
    }
}
