// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning.web;

import org.ourlet.access.Member;
import org.ourlet.access.Permission;
import org.ourlet.access.Requires;
import org.ourlet.webshell.KeptPage;
import org.ourlet.webshell.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The activities of the plan in their stages; prints as the project plan. */
@Controller
class PlanPage {

    private final Pages pages;
    private final PlanViews views;

    PlanPage(Pages pages, PlanViews views) {
        this.pages = pages;
        this.views = views;
    }

    @GetMapping("/organisations/{organisation}/plan")
    @KeptPage
    @Requires(Permission.READ_ALL)
    ModelAndView plan(
            Member member,
            @RequestParam(defaultValue = "") String who,
            @RequestParam(defaultValue = "") String level,
            @RequestParam(defaultValue = "") String status) {
        return pages.page("planning/plan", views.plan(member, new PlanQuery(who, level, status)));
    }
}
