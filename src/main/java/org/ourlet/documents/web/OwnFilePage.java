// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.ourlet.access.Member;
import org.ourlet.access.Permission;
import org.ourlet.access.Recorded;
import org.ourlet.access.Requires;
import org.ourlet.documents.DocumentFile;
import org.ourlet.documents.DocumentVersion;
import org.ourlet.documents.Documents;
import org.ourlet.documents.OwnFile;
import org.ourlet.documents.OwnFiles;
import org.ourlet.documents.SaveOutcome;
import org.ourlet.documents.file.FileCheck;
import org.ourlet.documents.file.FileLooks;
import org.ourlet.documents.file.FileVerdict;
import org.ourlet.shared.NotFound;
import org.ourlet.shared.Refusal;
import org.ourlet.webshell.Pages;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Where somebody brings a file of the organisation's own in place of the text, and where it is taken away again. */
@Controller
@RequestMapping("/organisations/{organisation}/documents/{workProduct}")
class OwnFilePage {

    private static final String PAGE = "documents/own-file";

    private final Pages pages;
    private final Documents documents;
    private final OwnFiles files;
    private final DocumentViews views;
    private final FileLooks looks;

    OwnFilePage(Pages pages, Documents documents, OwnFiles files, DocumentViews views, FileLooks looks) {
        this.pages = pages;
        this.documents = documents;
        this.files = files;
        this.views = views;
        this.looks = looks;
    }

    @GetMapping("/own-file")
    @Requires(Permission.EDIT_ALL)
    ModelAndView form(Member member, @PathVariable String workProduct) {
        DocumentFile file = bringable(member, workProduct);
        return locked(file) ? Pages.seeOther(DocumentPage.path(member, workProduct)) : pages.page(PAGE, view(file, ""));
    }

    private DocumentFile bringable(Member member, String workProduct) {
        DocumentFile file = documents.file(member, workProduct);
        if (file.template() == null || file.entry().kept() != null) {
            throw new NotFound();
        }
        return file;
    }

    private static boolean locked(DocumentFile file) {
        return file.open().filter(DocumentVersion::inApproval).isPresent();
    }

    private OwnFileView view(DocumentFile file, String problem) {
        long revision = file.open().map(DocumentVersion::revision).orElse(0L);
        return new OwnFileView(views.head(file.entry()), revision, problem);
    }

    @PostMapping("/own-file")
    @Requires(Permission.EDIT_ALL)
    ModelAndView bring(
            Member member,
            @PathVariable String workProduct,
            @RequestParam Optional<MultipartFile> file,
            @RequestParam(defaultValue = "0") long version)
            throws IOException, InterruptedException {
        DocumentFile present = bringable(member, workProduct);
        return looks.look(
                sent(file),
                FileCheck.MOST_BYTES,
                verdict -> verdict instanceof FileVerdict.Accepted accepted
                        ? answer(
                                member,
                                workProduct,
                                files.bring(member.actor(), member.organisation(), workProduct, accepted, version))
                        : refused(present, ((FileVerdict.Refused) verdict).reason()));
    }

    private static FileLooks.Sent sent(Optional<MultipartFile> file) {
        return file.map(given -> new FileLooks.Sent(
                        String.valueOf(given.getOriginalFilename()), given.getSize(), given::getBytes))
                .orElse(FileLooks.Sent.NOTHING);
    }

    @PostMapping("/own-file/removal")
    @Requires(Permission.EDIT_ALL)
    ModelAndView remove(
            Member member, @PathVariable String workProduct, @RequestParam(defaultValue = "0") long version) {
        bringable(member, workProduct);
        return answer(member, workProduct, files.remove(member.actor(), member.organisation(), workProduct, version));
    }

    private ModelAndView answer(Member member, String workProduct, SaveOutcome outcome) {
        return outcome instanceof SaveOutcome.Refused refused
                ? pages.page(
                        "documents/document",
                        views.view(member, documents.file(member, workProduct), false, Map.of("main", refused)),
                        HttpStatus.CONFLICT)
                : Pages.seeOther(DocumentPage.path(member, workProduct));
    }

    private ModelAndView refused(DocumentFile file, Refusal reason) {
        return pages.page(PAGE, view(file, reason.messageKey()), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** Always as something to keep, never to be shown by the browser. */
    @GetMapping("/versions/{number:\\d{1,4}}/file")
    @Requires(Permission.TAKE_PART)
    @Recorded("export.downloaded")
    ResponseEntity<InputStreamResource> content(
            Member member, @PathVariable String workProduct, @PathVariable int number) {
        DocumentVersion version = VersionPage.readable(member, documents.file(member, workProduct), number);
        OwnFile file = version.writing().file();
        if (file == null) {
            throw new NotFound();
        }
        return ResponseEntity.ok()
                .header("Content-Type", file.type().mediaType())
                .header("Content-Disposition", Attachment.named(file.name()))
                .cacheControl(CacheControl.noStore())
                .contentLength(file.size())
                .body(new InputStreamResource(files.content(member.organisation(), file)));
    }
}
