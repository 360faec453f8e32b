// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning.level;

import java.util.List;
import java.util.Optional;
import org.ourlet.access.Member;
import org.ourlet.access.Permission;
import org.ourlet.access.Requires;
import org.ourlet.planning.Plans;
import org.ourlet.shared.Refusal;
import org.ourlet.webshell.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A selection of the organisation's own: ticking and unticking, what follows from it, saving. */
@Controller
@RequestMapping("/organisations/{organisation}/level/customise")
class CustomisePage {

    private final Pages pages;
    private final Plans plans;
    private final LevelViews views;

    CustomisePage(Pages pages, Plans plans, LevelViews views) {
        this.pages = pages;
        this.plans = plans;
        this.views = views;
    }

    @GetMapping
    @Requires(Permission.EDIT_ALL)
    ModelAndView customise(Member member, @RequestParam(name = "activity", defaultValue = "") List<String> asked) {
        return pages.page("level/customise", views.customise(member.organisation(), asked));
    }

    /** What comes and what falls with the ticks, before anything happens. */
    @GetMapping("/check")
    @Requires(Permission.EDIT_ALL)
    ModelAndView check(Member member, @RequestParam(name = "activity", defaultValue = "") List<String> asked) {
        return pages.page("level/customise-check", views.customiseCheck(member.organisation(), asked, null));
    }

    @PostMapping
    @Requires(Permission.EDIT_ALL)
    ModelAndView save(
            Member member,
            @RequestParam(name = "activity", defaultValue = "") List<String> asked,
            @RequestParam Optional<Long> version) {
        Optional<Refusal> refusal = plans.choose(member.actor(), member.organisation(), asked, version.orElse(null));
        return refusal.isEmpty()
                ? Pages.seeOther("/organisations/" + member.slug() + (version.isEmpty() ? "" : "/plan"))
                : pages.page(
                        "level/customise-check",
                        views.customiseCheck(member.organisation(), asked, refusal.get()),
                        HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
