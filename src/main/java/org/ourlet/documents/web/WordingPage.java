// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.ourlet.access.Member;
import org.ourlet.access.Permission;
import org.ourlet.access.Requires;
import org.ourlet.documents.DocumentFile;
import org.ourlet.documents.DocumentVersion;
import org.ourlet.documents.Documents;
import org.ourlet.documents.SaveOutcome;
import org.ourlet.documents.SectionName;
import org.ourlet.documents.SectionWording;
import org.ourlet.documents.WordingRefusal;
import org.ourlet.documents.Wordings;
import org.ourlet.shared.Refusal;
import org.ourlet.shared.StaleVersion;
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

/** Where one section of a document is put into other words, and where it goes back to those of the template. */
@Controller
@RequestMapping("/organisations/{organisation}/documents/{workProduct}/wording/{section}")
class WordingPage {

    private static final String PAGE = "documents/wording";

    private final Pages pages;
    private final Documents documents;
    private final Wordings wordings;
    private final WordingViews views;
    private final Now now;

    WordingPage(Pages pages, Documents documents, Wordings wordings, WordingViews views, Now now) {
        this.pages = pages;
        this.documents = documents;
        this.wordings = wordings;
        this.views = views;
        this.now = now;
    }

    @GetMapping
    @Requires(Permission.EDIT_ALL)
    ModelAndView show(
            Member member,
            @PathVariable String workProduct,
            @PathVariable String section,
            @RequestParam(defaultValue = "false") boolean together) {
        DocumentFile file = documents.file(member, workProduct);
        SectionWording wording = wordings.section(file, section);
        if (file.open().filter(DocumentVersion::inApproval).isPresent()) {
            return back(member, workProduct);
        }
        return pages.page(
                PAGE,
                together && wording.state() == SectionWording.State.OVERTAKEN
                        ? views.together(file, wording)
                        : views.view(file, wording));
    }

    /** Addresses that only take what is sent lead back to the section. */
    @GetMapping({"/preview", "/decision", "/template"})
    @Requires(Permission.EDIT_ALL)
    ModelAndView section(Member member, @PathVariable String workProduct, @PathVariable String section) {
        return Pages.seeOther(DocumentPage.path(member, workProduct) + "/wording/" + section);
    }

    @PostMapping
    @Requires(Permission.EDIT_ALL)
    ModelAndView save(
            Member member,
            @PathVariable String workProduct,
            @PathVariable String section,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "0") long version) {
        SectionName name = new SectionName(workProduct, section);
        return answer(member, name, text, wordings.adapt(member.actor(), member.organisation(), name, text, version));
    }

    /** Saved by itself while somebody types: answers what the section says, not a page. */
    @PostMapping(headers = "X-Autosave")
    @Requires(Permission.EDIT_ALL)
    ModelAndView autosave(
            Member member,
            @PathVariable String workProduct,
            @PathVariable String section,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "0") long version,
            HttpServletResponse response) {
        SectionName name = new SectionName(workProduct, section);
        try {
            SaveOutcome outcome = wordings.adapt(member.actor(), member.organisation(), name, text, version);
            return outcome instanceof SaveOutcome.Saved saved
                    ? preview(member, name, text, saved.version(), response)
                    : pages.page("documents/_save-refused", "", HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (StaleVersion stale) {
            DocumentFile file = documents.file(member, workProduct);
            return pages.page("documents/_save-conflict", DocumentViews.author(member, file), HttpStatus.CONFLICT);
        }
    }

    private ModelAndView preview(
            Member member, SectionName name, String text, DocumentVersion version, HttpServletResponse response) {
        response.setHeader("X-Version", String.valueOf(version.revision()));
        String time = now.time(member.zone()).toString();
        response.setHeader("X-Saved", pages.texts().text("documents.document.saved-at", time));
        DocumentFile file = documents.file(member, name.document());
        SectionWording wording = wordings.section(file, name.section());
        return pages.page("documents/_section", views.preview(file, wording, text));
    }

    /** Shows what the section would say and keeps nothing. */
    @PostMapping("/preview")
    @Requires(Permission.EDIT_ALL)
    ModelAndView look(
            Member member,
            @PathVariable String workProduct,
            @PathVariable String section,
            @RequestParam(defaultValue = "") String text) {
        DocumentFile file = documents.file(member, workProduct);
        SectionWording wording = wordings.section(file, section);
        Optional<WordingRefusal> refusal = wordings.refusal(file, text);
        Map<String, Refusal> problems = refusal.<Map<String, Refusal>>map(found -> Map.of("text", found))
                .orElse(Map.of());
        return pages.page(
                PAGE,
                views.typed(file, wording, text, problems),
                problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** Keeps these words although the template has others now. */
    @PostMapping("/decision")
    @Requires(Permission.EDIT_ALL)
    ModelAndView decide(
            Member member,
            @PathVariable String workProduct,
            @PathVariable String section,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "0") long version) {
        SectionName name = new SectionName(workProduct, section);
        return answer(member, name, text, wordings.decide(member.actor(), member.organisation(), name, text, version));
    }

    /** Goes back to the words of the template. */
    @PostMapping("/template")
    @Requires(Permission.EDIT_ALL)
    ModelAndView restore(
            Member member,
            @PathVariable String workProduct,
            @PathVariable String section,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "0") long version) {
        SectionName name = new SectionName(workProduct, section);
        return answer(member, name, text, wordings.restore(member.actor(), member.organisation(), name, version));
    }

    private ModelAndView answer(Member member, SectionName name, String text, SaveOutcome outcome) {
        if (outcome instanceof SaveOutcome.Incomplete incomplete) {
            return refused(member, name, text, incomplete.refusals(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return outcome instanceof SaveOutcome.Refused refused
                ? refused(member, name, text, Map.of("text", refused), HttpStatus.CONFLICT)
                : back(member, name.document());
    }

    private ModelAndView refused(
            Member member, SectionName name, String text, Map<String, Refusal> problems, HttpStatus status) {
        DocumentFile file = documents.file(member, name.document());
        SectionWording wording = wordings.section(file, name.section());
        return pages.page(PAGE, views.typed(file, wording, text, problems), status);
    }

    private static ModelAndView back(Member member, String workProduct) {
        return Pages.seeOther(DocumentPage.path(member, workProduct) + "#wording-h");
    }
}
