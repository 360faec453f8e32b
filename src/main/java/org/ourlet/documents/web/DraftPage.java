// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import org.ourlet.access.Member;
import org.ourlet.access.Permission;
import org.ourlet.access.Requires;
import org.ourlet.documents.Approvals;
import org.ourlet.documents.DocumentFile;
import org.ourlet.documents.DocumentVersion;
import org.ourlet.documents.Documents;
import org.ourlet.documents.Drafts;
import org.ourlet.documents.Records;
import org.ourlet.documents.SaveOutcome;
import org.ourlet.shared.Refusal;
import org.ourlet.shared.StaleVersion;
import org.ourlet.webshell.Now;
import org.ourlet.webshell.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Takes what is typed into the blanks: to keep it, or to send it for approval. */
@Controller
@RequestMapping("/organisations/{organisation}/documents/{workProduct}")
class DraftPage {

    private final Pages pages;
    private final Documents documents;
    private final Drafts drafts;
    private final Approvals approvals;
    private final Records records;
    private final DocumentViews views;
    private final Now now;

    DraftPage(
            Pages pages,
            Documents documents,
            Drafts drafts,
            Approvals approvals,
            Records records,
            DocumentViews views,
            Now now) {
        this.pages = pages;
        this.documents = documents;
        this.drafts = drafts;
        this.approvals = approvals;
        this.records = records;
        this.views = views;
        this.now = now;
    }

    @PostMapping("/draft")
    @Requires(Permission.EDIT_ALL)
    ModelAndView save(
            Member member,
            @PathVariable String workProduct,
            @RequestParam Map<String, String> typed,
            @RequestParam(defaultValue = "0") long version) {
        String remove = typed.getOrDefault("remove", "");
        Map<String, String> kept = new HashMap<>(typed);
        kept.keySet().removeIf(field -> !remove.isEmpty() && field.startsWith(remove + "."));
        SaveOutcome outcome = drafts.save(member.actor(), member.organisation(), workProduct, kept, version);
        String table = remove.isEmpty() ? typed.getOrDefault("add", "") : remove.replaceFirst("\\.\\d+$", "");
        return outcome instanceof SaveOutcome.Saved && table.matches("[a-z0-9-]+")
                ? Pages.seeOther(DocumentPage.path(member, workProduct) + "#" + table)
                : answer(member, workProduct, kept, outcome);
    }

    /** Saved by itself while somebody types: answers the paper, not a page. */
    @PostMapping(path = "/draft", headers = "X-Autosave")
    @Requires(Permission.EDIT_ALL)
    ModelAndView autosave(
            Member member,
            @PathVariable String workProduct,
            @RequestParam Map<String, String> typed,
            @RequestParam(defaultValue = "0") long version,
            HttpServletResponse response) {
        try {
            SaveOutcome outcome = drafts.save(member.actor(), member.organisation(), workProduct, typed, version);
            return outcome instanceof SaveOutcome.Saved saved
                    ? paper(member, workProduct, saved.version(), response)
                    : pages.page("documents/_save-refused", "", HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (StaleVersion stale) {
            return pages.page("documents/_save-conflict", author(member, workProduct), HttpStatus.CONFLICT);
        }
    }

    private ModelAndView paper(
            Member member, String workProduct, DocumentVersion version, HttpServletResponse response) {
        LocalTime saved = now.time(member.zone());
        response.setHeader("X-Version", String.valueOf(version.revision()));
        response.setHeader("X-Saved", pages.texts().text("documents.document.saved-at", saved.toString()));
        DocumentFile file = documents.file(member, workProduct);
        return pages.page("documents/_paper", views.draft(member, file));
    }

    /** Who saved meanwhile. */
    private String author(Member member, String workProduct) {
        DocumentFile file = documents.file(member, workProduct);
        return DocumentViews.author(member, file);
    }

    @PostMapping("/opening")
    @Requires(Permission.EDIT_ALL)
    ModelAndView open(
            Member member,
            @PathVariable String workProduct,
            @RequestParam Map<String, String> typed,
            @RequestParam(defaultValue = "0") long version) {
        SaveOutcome outcome = records.open(member.actor(), member.organisation(), workProduct, typed, version);
        return answer(member, workProduct, typed, outcome);
    }

    @PostMapping("/closing")
    @Requires(Permission.EDIT_ALL)
    ModelAndView close(
            Member member,
            @PathVariable String workProduct,
            @RequestParam Map<String, String> typed,
            @RequestParam(defaultValue = "0") long version) {
        SaveOutcome outcome = records.close(member.actor(), member.organisation(), workProduct, typed, version);
        return answer(member, workProduct, typed, outcome);
    }

    @PostMapping("/approval-request")
    @Requires(Permission.EDIT_ALL)
    ModelAndView send(
            Member member,
            @PathVariable String workProduct,
            @RequestParam Map<String, String> typed,
            @RequestParam(defaultValue = "0") long version) {
        SaveOutcome outcome = approvals.send(member.actor(), member.organisation(), workProduct, typed, version);
        return answer(member, workProduct, typed, outcome);
    }

    @PostMapping("/approval-request/withdrawal")
    @Requires(Permission.EDIT_ALL)
    ModelAndView withdraw(Member member, @PathVariable String workProduct) {
        approvals.withdraw(member.actor(), member.organisation(), workProduct);
        return Pages.seeOther(DocumentPage.path(member, workProduct));
    }

    private ModelAndView answer(Member member, String workProduct, Map<String, String> typed, SaveOutcome outcome) {
        if (outcome instanceof SaveOutcome.Incomplete incomplete) {
            return refused(member, documents.file(member.organisation(), workProduct, typed), incomplete.refusals());
        }
        if (outcome instanceof SaveOutcome.Refused refused) {
            DocumentFile file = documents.file(member, workProduct);
            return refused(member, file, Map.of("main", refused));
        }
        return Pages.seeOther(DocumentPage.path(member, workProduct));
    }

    private ModelAndView refused(Member member, DocumentFile file, Map<String, Refusal> refusals) {
        DocumentView view = views.view(member, file, true, refusals);
        return pages.page("documents/document", view, HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
