// SPDX-License-Identifier: Apache-2.0
package org.ourlet.guide.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ourlet.access.Open;
import org.ourlet.guide.Guide;
import org.ourlet.guide.GuideTexts;
import org.ourlet.guide.Term;
import org.ourlet.shared.Language;
import org.ourlet.shared.NotFound;
import org.ourlet.webshell.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The glossary, and each term at an address of its own. */
@Controller
class GlossaryPages {

    private static final String REASON = "the glossary belongs to everybody who wants to learn";

    private final Pages pages;
    private final Guide guide;

    GlossaryPages(Pages pages, Guide guide) {
        this.pages = pages;
        this.guide = guide;
    }

    @GetMapping("/glossary")
    @Open(value = REASON, whileGuideIsPublic = true)
    ModelAndView glossary() {
        Language language = pages.texts().language();
        List<Term> terms = guide.reading().terms().values().stream()
                .sorted(Comparator.comparing(term -> term.texts().in(language).term(), String.CASE_INSENSITIVE_ORDER))
                .toList();
        return pages.page("guide/glossary", new GlossaryView(new GuideTexts(guide, language), terms));
    }

    @GetMapping("/glossary/{term}")
    @Open(value = REASON, whileGuideIsPublic = true)
    ModelAndView term(@PathVariable String term) {
        Term found = Optional.ofNullable(guide.reading().terms().get(term)).orElseThrow(NotFound::new);
        return pages.page(
                "guide/term",
                new GlossaryView(new GuideTexts(guide, pages.texts().language()), List.of(found)));
    }
}
