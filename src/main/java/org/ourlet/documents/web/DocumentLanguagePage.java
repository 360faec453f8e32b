// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ourlet.access.Member;
import org.ourlet.access.Permission;
import org.ourlet.access.Requires;
import org.ourlet.documents.DocumentLanguages;
import org.ourlet.documents.Documents;
import org.ourlet.shared.Language;
import org.ourlet.shared.Refusal;
import org.ourlet.webshell.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where somebody chooses the language of one document. */
@Controller
class DocumentLanguagePage {

    private final Pages pages;
    private final Documents documents;
    private final DocumentLanguages languages;
    private final DocumentViews views;

    DocumentLanguagePage(Pages pages, Documents documents, DocumentLanguages languages, DocumentViews views) {
        this.pages = pages;
        this.documents = documents;
        this.languages = languages;
        this.views = views;
    }

    @PostMapping("/organisations/{organisation}/documents/{workProduct}/language")
    @Requires(Permission.EDIT_ALL)
    ModelAndView choose(
            Member member, @PathVariable String workProduct, @RequestParam(defaultValue = "") String language) {
        @Nullable Language chosen = Language.of(language).orElse(null);
        if (chosen == null && !language.isEmpty()) {
            return refused(member, workProduct, new Unknown(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Optional<Refusal> refusal = languages.choose(member.actor(), member.organisation(), workProduct, chosen);
        return refusal.isPresent()
                ? refused(member, workProduct, refusal.get(), HttpStatus.CONFLICT)
                : Pages.seeOther(DocumentPage.path(member, workProduct) + "?write=true");
    }

    private ModelAndView refused(Member member, String workProduct, Refusal refusal, HttpStatus status) {
        return pages.page(
                "documents/document",
                views.view(member, documents.file(member, workProduct), true, Map.of("language", refusal)),
                status);
    }

    /** A language that documents cannot have. */
    private record Unknown() implements Refusal {

        @Override
        public String messageKey() {
            return "documents.language.unknown";
        }
    }
}
