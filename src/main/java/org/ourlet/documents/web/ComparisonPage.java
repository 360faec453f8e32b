// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourlet.access.Member;
import org.ourlet.access.Permission;
import org.ourlet.access.Requires;
import org.ourlet.documents.ChangedPart;
import org.ourlet.documents.Comparisons;
import org.ourlet.documents.Document;
import org.ourlet.documents.DocumentFile;
import org.ourlet.documents.DocumentVersion;
import org.ourlet.documents.Documents;
import org.ourlet.shared.NotFound;
import org.ourlet.webshell.Choice;
import org.ourlet.webshell.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Two versions of a document beside each other by word, or a version beside its template. */
@Controller
class ComparisonPage {

    /** In place of a number. */
    private static final String TEMPLATE = "template";

    private final Pages pages;
    private final Documents documents;
    private final Comparisons comparisons;
    private final DocumentViews views;

    ComparisonPage(Pages pages, Documents documents, Comparisons comparisons, DocumentViews views) {
        this.pages = pages;
        this.documents = documents;
        this.comparisons = comparisons;
        this.views = views;
    }

    /** Without a choice, the last version beside the one before it, or beside the template when it is the first. */
    @GetMapping("/organisations/{organisation}/documents/{workProduct}/comparison")
    @Requires(Permission.READ_ALL)
    ModelAndView compare(
            Member member,
            @PathVariable String workProduct,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to) {
        DocumentFile file = documents.file(member, workProduct);
        List<DocumentVersion> versions = readable(member, file);
        if (file.template() == null || versions.isEmpty()) {
            throw new NotFound();
        }
        DocumentVersion after = to.isEmpty() ? versions.get(versions.size() - 1) : chosen(versions, to);
        @Nullable DocumentVersion before = before(versions, from, after);
        List<ChangedPart> parts =
                before == null ? comparisons.withTemplate(file, after) : comparisons.between(file, before, after);
        return pages.page(
                "documents/comparison",
                new ComparisonView(
                        views.head(file.entry()),
                        choices(versions, before == null ? TEMPLATE : String.valueOf(before.number()), true),
                        choices(versions, String.valueOf(after.number()), false),
                        parts,
                        file.language().code()));
    }

    private static List<DocumentVersion> readable(Member member, DocumentFile file) {
        return file.document().map(Document::versions).orElse(List.of()).stream()
                .filter(version -> version.sent().isPresent() || member.may(Permission.EDIT_ALL))
                .filter(version -> !version.destroyed())
                .toList();
    }

    private static DocumentVersion chosen(List<DocumentVersion> versions, String number) {
        return versions.stream()
                .filter(version -> String.valueOf(version.number()).equals(number))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static @Nullable DocumentVersion before(
            List<DocumentVersion> versions, String from, DocumentVersion after) {
        if (!from.isEmpty()) {
            return from.equals(TEMPLATE) ? null : chosen(versions, from);
        }
        return versions.stream()
                .filter(version -> version.number() < after.number())
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private List<Choice> choices(List<DocumentVersion> versions, String chosen, boolean template) {
        List<Choice> choices = new ArrayList<>();
        if (template) {
            choices.add(
                    Choice.of(TEMPLATE, pages.texts().text("documents.comparison.template"), chosen.equals(TEMPLATE)));
        }
        versions.forEach(version -> {
            String number = String.valueOf(version.number());
            String status =
                    pages.texts().text("documents.status." + version.status().name());
            choices.add(Choice.of(
                    number,
                    pages.texts().text("documents.comparison.version", version.number(), status),
                    number.equals(chosen)));
        });
        return choices;
    }
}
