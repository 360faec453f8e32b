// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning.level;

import java.util.Optional;
import java.util.Set;
import org.ourlet.access.Member;
import org.ourlet.access.Permission;
import org.ourlet.access.Requires;
import org.ourlet.planning.PdcaCycle;
import org.ourlet.planning.Plans;
import org.ourlet.shared.NotFound;
import org.ourlet.tailoring.ImplementationLevel;
import org.ourlet.tailoring.Tailoring;
import org.ourlet.webshell.KeptPage;
import org.ourlet.webshell.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The five levels, the completion matrix, and the choice of one. */
@Controller
@RequestMapping("/organisations/{organisation}/level")
class LevelPage {

    private final Pages pages;
    private final Plans plans;
    private final Tailoring tailoring;
    private final LevelViews views;

    LevelPage(Pages pages, Plans plans, Tailoring tailoring, LevelViews views) {
        this.pages = pages;
        this.plans = plans;
        this.tailoring = tailoring;
        this.views = views;
    }

    @GetMapping
    @KeptPage
    @Requires(Permission.READ_ALL)
    ModelAndView levels(Member member, @RequestParam Optional<String> focus) {
        return pages.page("level/level", views.levels(member.organisation(), focus.flatMap(LevelPage::level)));
    }

    /** What changes with another level, before anything does. */
    @GetMapping("/change")
    @Requires(Permission.EDIT_ALL)
    ModelAndView change(Member member, @RequestParam Optional<String> level) {
        ImplementationLevel to = level.flatMap(LevelPage::level).orElseThrow(NotFound::new);
        Optional<PdcaCycle> cycle = plans.current(member.organisation());
        return cycle.isEmpty()
                ? Pages.seeOther("/organisations/" + member.slug() + "/level?focus=" + to.number())
                : pages.page("level/change", views.change(member.organisation(), cycle.get(), to));
    }

    @PostMapping
    @Requires(Permission.EDIT_ALL)
    ModelAndView choose(Member member, @RequestParam Optional<String> level, @RequestParam Optional<Long> version) {
        ImplementationLevel chosen = level.flatMap(LevelPage::level).orElseThrow(NotFound::new);
        Set<String> activities = tailoring.selection(chosen).codes();
        plans.choose(member.actor(), member.organisation(), activities, version.orElse(null))
                .ifPresent(refusal -> {
                    throw new IllegalStateException(chosen + " is refused: " + refusal.messageKey());
                });
        return Pages.seeOther("/organisations/" + member.slug() + (version.isEmpty() ? "" : "/plan"));
    }

    private static Optional<ImplementationLevel> level(String number) {
        return number.matches("[1-5]") ? ImplementationLevel.of(Integer.parseInt(number)) : Optional.empty();
    }
}
