// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import java.util.List;
import java.util.Optional;
import org.ourlet.access.Member;
import org.ourlet.access.Permission;
import org.ourlet.access.Requires;
import org.ourlet.documents.Briefing;
import org.ourlet.documents.Briefings;
import org.ourlet.documents.DocumentFile;
import org.ourlet.documents.Documents;
import org.ourlet.documents.Draft;
import org.ourlet.shared.Language;
import org.ourlet.shared.NotFound;
import org.ourlet.tailoring.LevelText;
import org.ourlet.tailoring.Tailoring;
import org.ourlet.webshell.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** One page that says to a manager what she is about to sign. */
@Controller
class BriefingPage {

    private final Pages pages;
    private final Documents documents;
    private final Briefings briefings;
    private final Tailoring tailoring;

    BriefingPage(Pages pages, Documents documents, Briefings briefings, Tailoring tailoring) {
        this.pages = pages;
        this.documents = documents;
        this.briefings = briefings;
        this.tailoring = tailoring;
    }

    @GetMapping("/organisations/{organisation}/documents/{workProduct}/briefing")
    @Requires(Permission.READ_ALL)
    ModelAndView briefing(Member member, @PathVariable String workProduct) {
        DocumentFile file = documents.file(member, workProduct);
        if (file.template() == null) {
            throw new NotFound();
        }
        Draft draft = file.draftText();
        Language language = pages.texts().language();
        Optional<Briefing> briefing = briefings.of(file.circumstances(), language);
        Optional<LevelText> level = briefing.flatMap(known -> known.aim().level())
                .map(each -> tailoring.levels().text(each, language));
        return pages.page(
                "documents/briefing",
                new BriefingView(
                        workProduct,
                        file.entry().workProduct().name(language),
                        briefing.orElse(null),
                        level.map(LevelText::name).orElse(""),
                        level.map(LevelText::claim).orElse(""),
                        List.copyOf(draft.summary()),
                        file.language()));
    }
}
