// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import java.util.List;
import java.util.Map;
import org.ourlet.access.Member;
import org.ourlet.access.Permission;
import org.ourlet.access.Requires;
import org.ourlet.documents.DocumentFile;
import org.ourlet.documents.DocumentVersion;
import org.ourlet.documents.Documents;
import org.ourlet.documents.DocumentsElsewhere;
import org.ourlet.documents.ReadingRules;
import org.ourlet.shared.NotFound;
import org.ourlet.webshell.KeptPage;
import org.ourlet.webshell.Now;
import org.ourlet.webshell.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One document or record: its blanks and its paper, or where it is kept outside the program. */
@Controller
@RequestMapping("/organisations/{organisation}/documents/{workProduct}")
class DocumentPage {

    private static final String WITHOUT_TEMPLATE = "documents/without-template";
    private static final KeptElsewhereForm EMPTY = new KeptElsewhereForm("", "", "");

    private final Pages pages;
    private final Documents documents;
    private final DocumentsElsewhere elsewhere;
    private final DocumentViews views;
    private final Now now;

    DocumentPage(Pages pages, Documents documents, DocumentsElsewhere elsewhere, DocumentViews views, Now now) {
        this.pages = pages;
        this.documents = documents;
        this.elsewhere = elsewhere;
        this.views = views;
        this.now = now;
    }

    @GetMapping
    @KeptPage
    @Requires(Permission.TAKE_PART)
    ModelAndView document(
            Member member,
            @PathVariable String workProduct,
            @RequestParam(defaultValue = "false") boolean write,
            @RequestParam(name = "elsewhere", defaultValue = "false") boolean keep) {
        DocumentFile file = documents.file(member.organisation(), workProduct);
        ReadingRules.Reach reach = documents.reach(member, file.entry());
        if (reach == ReadingRules.Reach.NOTHING && member.may(Permission.READ_ALL)) {
            return pages.page("documents/closed", closed(member, file), HttpStatus.FORBIDDEN);
        }
        if (reach != ReadingRules.Reach.EVERY_VERSION) {
            return inForce(member, file, reach);
        }
        return file.template() == null || file.entry().kept() != null || keep && views.elsewhere(file)
                ? pages.page(WITHOUT_TEMPLATE, views.withoutTemplate(file, EMPTY, Map.of()))
                : pages.page("documents/document", views.view(member, file, write, Map.of()));
    }

    private ClosedView closed(Member member, DocumentFile file) {
        List<ReadingRules.Reader> readers =
                documents.readingRules(member.organisation(), file.entry()).readers();
        return new ClosedView(
                views.head(file.entry()),
                readers.stream().map(reader -> reader.person().name()).toList());
    }

    /** Somebody without a right to read everything is led to the version in force, if she may read it. */
    private static ModelAndView inForce(Member member, DocumentFile file, ReadingRules.Reach reach) {
        int number = file.document()
                .filter(document -> reach == ReadingRules.Reach.IN_FORCE)
                .flatMap(document -> document.approved().or(document::closed))
                .map(DocumentVersion::number)
                .orElseThrow(NotFound::new);
        return Pages.seeOther(path(member, file.entry().code()) + "/versions/" + number);
    }

    /** Addresses that only take what is sent lead back to the document. */
    @GetMapping({"/draft", "/approval-request", "/opening", "/closing", "/kept-elsewhere", "/language"})
    @Requires(Permission.TAKE_PART)
    ModelAndView back(Member member, @PathVariable String workProduct) {
        return Pages.seeOther(path(member, workProduct));
    }

    @PostMapping("/kept-elsewhere")
    @Requires(Permission.EDIT_ALL)
    ModelAndView keep(Member member, @PathVariable String workProduct, KeptElsewhereForm form) {
        Map<String, String> problems = form.problems(now.day(member.zone()));
        if (!problems.isEmpty()) {
            DocumentFile file = documents.file(member, workProduct);
            return pages.page(
                    WITHOUT_TEMPLATE, views.withoutTemplate(file, form, problems), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return elsewhere
                .declare(member.actor(), member.organisation(), workProduct, form.title(), form.place(), form.day())
                .map(refused -> pages.page(
                        "documents/document",
                        views.view(member, documents.file(member, workProduct), true, Map.of("main", refused)),
                        HttpStatus.CONFLICT))
                .orElseGet(() -> Pages.seeOther(path(member, workProduct)));
    }

    @PostMapping("/kept-elsewhere/withdrawal")
    @Requires(Permission.EDIT_ALL)
    ModelAndView withdraw(Member member, @PathVariable String workProduct) {
        elsewhere.withdraw(member.actor(), member.organisation(), workProduct);
        return Pages.seeOther(path(member, workProduct));
    }

    static String path(Member member, String workProduct) {
        return member.path("/documents/" + workProduct);
    }
}
