// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ourlet.access.Member;
import org.ourlet.access.Permission;
import org.ourlet.access.Requires;
import org.ourlet.documents.CommentRefusal;
import org.ourlet.documents.Comparisons;
import org.ourlet.documents.DocumentFile;
import org.ourlet.documents.DocumentModel.Heading;
import org.ourlet.documents.DocumentModel.Section;
import org.ourlet.documents.DocumentVersion;
import org.ourlet.documents.Documents;
import org.ourlet.documents.Reviews;
import org.ourlet.documents.SectionComment;
import org.ourlet.shared.NotFound;
import org.ourlet.webshell.Choice;
import org.ourlet.webshell.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a draft is read by others before the decision, with their comments by section. */
@Controller
@RequestMapping("/organisations/{organisation}/documents/{workProduct}/review")
class ReviewPage {

    private final Pages pages;
    private final Documents documents;
    private final Reviews reviews;
    private final DocumentViews views;
    private final Comparisons comparisons;

    ReviewPage(Pages pages, Documents documents, Reviews reviews, DocumentViews views, Comparisons comparisons) {
        this.pages = pages;
        this.documents = documents;
        this.reviews = reviews;
        this.views = views;
        this.comparisons = comparisons;
    }

    @GetMapping
    @Requires(Permission.READ_ALL)
    ModelAndView show(Member member, @PathVariable String workProduct) {
        return pages.page("documents/review", view(member, workProduct, "", "", Map.of()));
    }

    @PostMapping
    @Requires(Permission.EDIT_ALL)
    ModelAndView ask(Member member, @PathVariable String workProduct) {
        reviews.ask(member.actor(), member.organisation(), workProduct);
        return back(member, workProduct);
    }

    @PostMapping("/end")
    @Requires(Permission.EDIT_ALL)
    ModelAndView end(Member member, @PathVariable String workProduct) {
        reviews.end(member.actor(), member.organisation(), workProduct);
        return back(member, workProduct);
    }

    @PostMapping("/comments")
    @Requires(Permission.READ_ALL)
    ModelAndView comment(
            Member member,
            @PathVariable String workProduct,
            @RequestParam(defaultValue = "") String section,
            @RequestParam(defaultValue = "") String words) {
        Optional<CommentRefusal> refused =
                reviews.comment(member.actor(), member.organisation(), workProduct, section, words);
        return refused.map(reason -> pages.page(
                        "documents/review",
                        view(member, workProduct, section, words, Map.of("words", reason.messageKey())),
                        HttpStatus.UNPROCESSABLE_CONTENT))
                .orElseGet(() -> back(member, workProduct));
    }

    @PostMapping("/resolution")
    @Requires(Permission.EDIT_ALL)
    ModelAndView resolve(
            Member member, @PathVariable String workProduct, @RequestParam(defaultValue = "") String comment) {
        reviews.resolve(member.actor(), member.organisation(), workProduct, comment);
        return back(member, workProduct);
    }

    private static ModelAndView back(Member member, String workProduct) {
        return Pages.seeOther(DocumentPage.path(member, workProduct) + "/review");
    }

    private ReviewView view(
            Member member, String workProduct, String section, String words, Map<String, String> problems) {
        DocumentFile file = documents.file(member, workProduct);
        DocumentVersion version = file.open()
                .filter(open -> open.inReview() || open.inApproval() || member.may(Permission.EDIT_ALL))
                .filter(open -> file.template() != null)
                .orElseThrow(NotFound::new);
        List<SectionComment> comments = reviews.of(member.organisation(), file);
        List<Section> sections = reviews.sections(file);
        return new ReviewView(
                views.head(file.entry()),
                version.status(),
                version.sent().isPresent() ? views.paper(file, version) : views.draft(member, file),
                comparisons.adapted(file, version),
                sections.stream()
                        .map(each -> new ReviewView.Commented(title(each), on(each, comments)))
                        .filter(each -> !each.comments().isEmpty())
                        .toList(),
                new ReviewView.Form(
                        sections.stream()
                                .map(each -> Choice.of(
                                        each.id(), title(each), each.id().equals(section)))
                                .toList(),
                        words,
                        problems));
    }

    private static List<SectionComment> on(Section section, List<SectionComment> comments) {
        return comments.stream()
                .filter(comment -> comment.section().equals(section.id()))
                .toList();
    }

    private static String title(Section section) {
        return section.blocks().stream()
                .filter(Heading.class::isInstance)
                .map(block -> ((Heading) block).text())
                .findFirst()
                .orElse(section.id());
    }
}
