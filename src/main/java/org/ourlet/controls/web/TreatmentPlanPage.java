// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.ourlet.access.Member;
import org.ourlet.access.Permission;
import org.ourlet.access.Requires;
import org.ourlet.controls.Controls;
import org.ourlet.controls.TreatmentAction;
import org.ourlet.controls.TreatmentPlan;
import org.ourlet.controls.TreatmentPlans;
import org.ourlet.controls.web.PlanView.Show;
import org.ourlet.people.People;
import org.ourlet.webshell.KeptPage;
import org.ourlet.webshell.Now;
import org.ourlet.webshell.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The risk treatment plan and its follow-up as one table. */
@Controller
class TreatmentPlanPage {

    private final Pages pages;
    private final TreatmentPlans plans;
    private final Controls controls;
    private final People people;
    private final Now now;

    TreatmentPlanPage(Pages pages, TreatmentPlans plans, Controls controls, People people, Now now) {
        this.pages = pages;
        this.plans = plans;
        this.controls = controls;
        this.people = people;
        this.now = now;
    }

    @GetMapping("/organisations/{organisation}/treatment-plan")
    @KeptPage
    @Requires(Permission.READ_ALL)
    ModelAndView plan(Member member, @RequestParam(defaultValue = "") String show) {
        Show asked = Arrays.stream(Show.values())
                .filter(each -> each.word().equals(show))
                .findFirst()
                .orElse(Show.RUNNING);
        LocalDate today = now.day(member.zone());
        TreatmentPlan plan = plans.plan(member.organisation());
        return pages.page(
                "controls/treatment-plan",
                new PlanView(
                        plan,
                        shown(plan, asked, member.person(), today),
                        asked,
                        controls.all(member.organisation()),
                        people.team(member.organisation()),
                        today));
    }

    private static List<TreatmentAction> shown(TreatmentPlan plan, Show show, String person, LocalDate today) {
        return switch (show) {
            case RUNNING -> plan.running();
            case MINE ->
                plan.running().stream()
                        .filter(action -> action.isOwnedBy(person))
                        .toList();
            case LATE -> plan.late(today);
            case CLOSED ->
                plan.actions().stream().filter(TreatmentAction::closed).toList();
            case ALL -> plan.actions();
        };
    }

    /** An action for each control that is not in place and that nobody works on. */
    @PostMapping("/organisations/{organisation}/treatment-plan/proposals")
    @Requires(Permission.EDIT_ALL)
    ModelAndView propose(Member member) {
        plans.addForControls(member.actor(), member.organisation());
        return Pages.seeOther(member.path("/treatment-plan"));
    }
}
