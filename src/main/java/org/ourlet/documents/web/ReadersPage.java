// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ourlet.access.Member;
import org.ourlet.access.Permission;
import org.ourlet.access.Requires;
import org.ourlet.documents.DocumentFile;
import org.ourlet.documents.Documents;
import org.ourlet.documents.ReaderRefusal;
import org.ourlet.documents.Readers;
import org.ourlet.documents.ReadingRules;
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

/** Who may read a restricted or confidential document, and naming one more person. */
@Controller
@RequestMapping("/organisations/{organisation}/documents/{workProduct}/readers")
class ReadersPage {

    private final Pages pages;
    private final Documents documents;
    private final Readers readers;
    private final DocumentViews views;

    ReadersPage(Pages pages, Documents documents, Readers readers, DocumentViews views) {
        this.pages = pages;
        this.documents = documents;
        this.readers = readers;
        this.views = views;
    }

    @GetMapping
    @Requires(Permission.READ_ALL)
    ModelAndView show(Member member, @PathVariable String workProduct) {
        return pages.page("documents/readers", view(member, workProduct, Map.of()));
    }

    @PostMapping
    @Requires(Permission.EDIT_ALL)
    ModelAndView name(Member member, @PathVariable String workProduct, @RequestParam(defaultValue = "") String person) {
        Optional<ReaderRefusal> refused = readers.name(member.actor(), member.organisation(), workProduct, person);
        return refused.map(reason -> pages.page(
                        "documents/readers",
                        view(member, workProduct, Map.of("person", reason.messageKey())),
                        HttpStatus.UNPROCESSABLE_CONTENT))
                .orElseGet(() -> back(member, workProduct));
    }

    @PostMapping("/removal")
    @Requires(Permission.EDIT_ALL)
    ModelAndView remove(
            Member member, @PathVariable String workProduct, @RequestParam(defaultValue = "") String person) {
        readers.remove(member.actor(), member.organisation(), workProduct, person);
        return back(member, workProduct);
    }

    private static ModelAndView back(Member member, String workProduct) {
        return Pages.seeOther(DocumentPage.path(member, workProduct) + "/readers");
    }

    private ReadersView view(Member member, String workProduct, Map<String, String> problems) {
        DocumentFile file = documents.file(member, workProduct);
        ReadingRules rules = documents.readingRules(member.organisation(), file.entry());
        if (!rules.restriction().closed() || file.template() == null) {
            throw new NotFound();
        }
        List<Choice> persons = new ArrayList<>();
        persons.add(Choice.of("", pages.texts().text("documents.readers.choose"), true));
        file.circumstances().team().persons().stream()
                .filter(person -> rules.readers().stream()
                        .noneMatch(reader -> reader.person().id().equals(person.id())))
                .forEach(person -> persons.add(Choice.of(person.id(), person.name(), false)));
        return new ReadersView(views.head(file.entry()), rules, persons, problems);
    }
}
