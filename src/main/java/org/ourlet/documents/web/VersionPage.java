// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import java.util.Map;
import org.ourlet.access.Member;
import org.ourlet.access.Permission;
import org.ourlet.access.Recorded;
import org.ourlet.access.Requires;
import org.ourlet.documents.DocumentFile;
import org.ourlet.documents.DocumentModel;
import org.ourlet.documents.DocumentVersion;
import org.ourlet.documents.Documents;
import org.ourlet.documents.Records;
import org.ourlet.documents.VersionStatus;
import org.ourlet.shared.NotFound;
import org.ourlet.webshell.Pages;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** One version of a document: to read, and to take away. */
@Controller
@RequestMapping("/organisations/{organisation}/documents/{workProduct}/versions")
class VersionPage {

    private static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final Pages pages;
    private final Documents documents;
    private final Records records;
    private final VersionViews views;
    private final PaperFiles files;

    VersionPage(Pages pages, Documents documents, Records records, VersionViews views, PaperFiles files) {
        this.pages = pages;
        this.documents = documents;
        this.records = records;
        this.views = views;
        this.files = files;
    }

    @GetMapping("/{number:\\d{1,4}}")
    @Requires(Permission.TAKE_PART)
    ModelAndView version(Member member, @PathVariable String workProduct, @PathVariable int number) {
        DocumentVersion version = found(member, documents.file(member, workProduct), number);
        return version.destroyed()
                ? pages.page("documents/destroyed", views.destroyed(member, workProduct, version))
                : pages.page("documents/version", views.view(member, workProduct, number, Map.of()));
    }

    @PostMapping("/{number:\\d{1,4}}/archiving")
    @Requires(Permission.EDIT_ALL)
    ModelAndView archive(Member member, @PathVariable String workProduct, @PathVariable int number) {
        records.archive(member.actor(), member.organisation(), workProduct, number);
        return Pages.seeOther(DocumentPage.path(member, workProduct) + "/versions/" + number);
    }

    @GetMapping("/{number:\\d{1,4}}.pdf")
    @Requires(Permission.TAKE_PART)
    @Recorded("export.downloaded")
    ResponseEntity<byte[]> pdf(Member member, @PathVariable String workProduct, @PathVariable int number) {
        return file(member, workProduct, number, MediaType.APPLICATION_PDF, files::pdf);
    }

    @GetMapping("/{number:\\d{1,4}}.docx")
    @Requires(Permission.TAKE_PART)
    @Recorded("export.downloaded")
    ResponseEntity<byte[]> docx(Member member, @PathVariable String workProduct, @PathVariable int number) {
        return file(member, workProduct, number, DOCX, files::docx);
    }

    private ResponseEntity<byte[]> file(
            Member member, String workProduct, int number, MediaType type, PaperFiles.Form form) {
        DocumentFile file = documents.file(member, workProduct);
        DocumentVersion version = readable(member, file, number);
        DocumentModel model = file.paper(documents, version);
        byte[] bytes = form.draw(member.organisation(), model, file.madeAt(version));
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(model, number, type))
                .cacheControl(CacheControl.noStore())
                .body(bytes);
    }

    private static String attachment(DocumentModel model, int number, MediaType type) {
        String ending = type.equals(MediaType.APPLICATION_PDF) ? "pdf" : "docx";
        String draft = model.identity().mark() == null ? "" : "-draft";
        String name = "%s-v%d%s.%s".formatted(model.identity().code(), number, draft, ending);
        return ContentDisposition.attachment().filename(name).build().toString();
    }

    /**
     * Whoever may read the document reads what is in force; who reads all, every version that was sent; drafts are for those
     * who write. Whether somebody may read the document at all was asked when the file was opened.
     */
    static DocumentVersion readable(Member member, DocumentFile file, int number) {
        DocumentVersion version = found(member, file, number);
        if (version.destroyed()) {
            throw new NotFound();
        }
        return version;
    }

    /** As {@link #readable}, with what is left of a version whose text is gone. */
    static DocumentVersion found(Member member, DocumentFile file, int number) {
        DocumentVersion version =
                file.document().flatMap(document -> document.version(number)).orElseThrow(NotFound::new);
        boolean inForce = version.status() == VersionStatus.APPROVED || version.status() == VersionStatus.FINAL;
        boolean sent = version.sent().isPresent() && member.may(Permission.READ_ALL);
        if (inForce || sent || member.may(Permission.EDIT_ALL)) {
            return version;
        }
        throw new NotFound();
    }
}
