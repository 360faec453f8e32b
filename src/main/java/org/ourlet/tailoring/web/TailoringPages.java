// SPDX-License-Identifier: Apache-2.0
package org.ourlet.tailoring.web;

import java.util.Optional;
import org.ourlet.access.Open;
import org.ourlet.guide.StandardEdition;
import org.ourlet.tailoring.ImplementationLevel;
import org.ourlet.tailoring.StandardGap;
import org.ourlet.tailoring.Tailoring;
import org.ourlet.webshell.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The completion matrix and the gap to the standard, for any organisation. */
@Controller
class TailoringPages {

    private static final String REASON = "levels and gap belong to everybody who wants to learn";
    private static final int USUAL_SIZE = 10;
    private static final int LARGEST = 250;

    private final Pages pages;
    private final Tailoring tailoring;
    private final GuideViews views;

    TailoringPages(Pages pages, Tailoring tailoring, GuideViews views) {
        this.pages = pages;
        this.tailoring = tailoring;
        this.views = views;
    }

    @GetMapping("/guide/matrix")
    @Open(value = REASON, whileGuideIsPublic = true)
    ModelAndView matrix(@RequestParam Optional<String> people, @RequestParam Optional<String> focus) {
        int size = number(people, 1, LARGEST).orElse(USUAL_SIZE);
        int level = number(focus, 1, 5).orElse(tailoring.levels().recommended().number());
        return pages.page("guide/matrix", new MatrixView(views.base(), tailoring.figures(size), size, level));
    }

    @GetMapping("/guide/gap")
    @Open(value = REASON, whileGuideIsPublic = true)
    ModelAndView gap(@RequestParam Optional<String> edition, @RequestParam Optional<String> level) {
        ImplementationLevel shown = number(level, 1, 5)
                .flatMap(ImplementationLevel::of)
                .orElse(tailoring.levels().recommended());
        StandardEdition asked = edition.flatMap(StandardEdition::ofYear).orElse(StandardEdition.ISO27001_2022);
        StandardGap gap = StandardGap.of(tailoring, tailoring.selection(shown), asked);
        return pages.page("guide/gap", new GapView(views.base(), gap, shown.number()));
    }

    private static Optional<Integer> number(Optional<String> text, int least, int most) {
        return text.filter(value -> value.matches("\\d{1,3}"))
                .map(Integer::valueOf)
                .filter(value -> value >= least && value <= most);
    }
}
