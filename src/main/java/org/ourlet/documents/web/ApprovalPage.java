// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ourlet.access.FreshSignIn;
import org.ourlet.access.Member;
import org.ourlet.access.Permission;
import org.ourlet.access.Requires;
import org.ourlet.documents.ApprovalOutcome;
import org.ourlet.documents.Approvals;
import org.ourlet.documents.ChangedPart;
import org.ourlet.documents.Comparisons;
import org.ourlet.documents.Document;
import org.ourlet.documents.DocumentFile;
import org.ourlet.documents.DocumentVersion;
import org.ourlet.documents.DocumentVersion.Frozen;
import org.ourlet.documents.Documents;
import org.ourlet.documents.Reviews;
import org.ourlet.documents.SectionComment;
import org.ourlet.documents.WordChanges;
import org.ourlet.webshell.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where somebody decides on a document that was sent. The link to it is safe to pass on: it only leads here. */
@Controller
@RequestMapping("/organisations/{organisation}/documents/{workProduct}/approval")
class ApprovalPage {

    private final Pages pages;
    private final Documents documents;
    private final Approvals approvals;
    private final DocumentViews views;
    private final Reviews reviews;
    private final Comparisons comparisons;

    ApprovalPage(
            Pages pages,
            Documents documents,
            Approvals approvals,
            DocumentViews views,
            Reviews reviews,
            Comparisons comparisons) {
        this.pages = pages;
        this.documents = documents;
        this.approvals = approvals;
        this.views = views;
        this.reviews = reviews;
        this.comparisons = comparisons;
    }

    @GetMapping
    @Requires(Permission.READ_ALL)
    ModelAndView show(Member member, @PathVariable String workProduct) {
        DocumentFile file = documents.file(member, workProduct);
        return waiting(file)
                .map(version -> pages.page("documents/approval", view(member, file, version, "", "")))
                .orElseGet(() -> pages.page("documents/decided", done(file)));
    }

    private static Optional<DocumentVersion> waiting(DocumentFile file) {
        return file.document().flatMap(Document::inApproval);
    }

    private ApprovalView.Done done(DocumentFile file) {
        @Nullable
        DocumentVersion version = file.document().flatMap(Document::approved).orElse(null);
        return new ApprovalView.Done(
                views.head(file.entry()),
                version,
                version == null
                        ? null
                        : file.document()
                                .flatMap(document -> document.approvalOf(version))
                                .orElse(null));
    }

    @PostMapping
    @Requires(Permission.APPROVE)
    @FreshSignIn
    ModelAndView approve(
            Member member, @PathVariable String workProduct, @RequestParam(defaultValue = "") String hash) {
        return answer(
                member, workProduct, "", approvals.approve(member.actor(), member.organisation(), workProduct, hash));
    }

    @PostMapping("/return")
    @Requires(Permission.APPROVE)
    ModelAndView sendBack(
            Member member,
            @PathVariable String workProduct,
            @RequestParam(defaultValue = "") String hash,
            @RequestParam(defaultValue = "") String remark) {
        return answer(
                member,
                workProduct,
                remark,
                approvals.sendBack(member.actor(), member.organisation(), workProduct, hash, remark));
    }

    private ModelAndView answer(Member member, String workProduct, String remark, ApprovalOutcome outcome) {
        if (!(outcome instanceof ApprovalOutcome.Refused refused)) {
            return Pages.seeOther(DocumentPage.path(member, workProduct) + "/approval");
        }
        DocumentFile file = documents.file(member, workProduct);
        Optional<DocumentVersion> version = waiting(file);
        if (version.isEmpty()) {
            return pages.page("documents/decided", done(file), HttpStatus.CONFLICT);
        }
        String sentence = pages.texts().text(refused);
        return switch (refused.reason()) {
            case NOT_AN_APPROVER, AUTHOR_CANNOT_APPROVE ->
                page(view(member, file, version.get(), remark, ""), HttpStatus.FORBIDDEN);
            case NOT_IN_APPROVAL -> page(view(member, file, version.get(), remark, sentence), HttpStatus.CONFLICT);
            case REMARK_MISSING, REMARK_TOO_LONG ->
                page(view(member, file, version.get(), remark, sentence), HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private ModelAndView page(ApprovalView view, HttpStatus status) {
        return pages.page("documents/approval", view, status);
    }

    private ApprovalView view(
            Member member, DocumentFile file, DocumentVersion version, String remark, String problem) {
        String refused = file.rules()
                .refusal(member.actor().account(), version.writing().account())
                .map(refusal -> pages.texts().text(refusal))
                .orElse("");
        String text = version.sent().map(Frozen::text).orElse("");
        return new ApprovalView(
                views.head(file.entry()),
                version,
                file.draftText().summary(),
                views.paper(file, version),
                changes(file, version, text),
                file.since(),
                new ApprovalView.Decision(refused, remark, problem, Documents.minutesToRead(text)),
                reviews.of(member.organisation(), file).stream()
                        .filter(SectionComment::open)
                        .count());
    }

    private ApprovalView.Changes changes(DocumentFile file, DocumentVersion version, String text) {
        Optional<DocumentVersion> before = file.document().flatMap(Document::approved);
        List<ChangedPart> differences = before.flatMap(DocumentVersion::sent)
                .map(frozen -> WordChanges.differences(frozen.text(), text))
                .orElse(List.of());
        return new ApprovalView.Changes(
                before.map(DocumentVersion::number).orElse(0), differences, comparisons.adapted(file, version));
    }
}
