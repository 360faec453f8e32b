// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls.web;

import java.util.HashMap;
import java.util.Map;
import org.ourlet.access.Member;
import org.ourlet.access.Permission;
import org.ourlet.access.Requires;
import org.ourlet.controls.TreatmentAction;
import org.ourlet.controls.TreatmentPlans;
import org.ourlet.people.People;
import org.ourlet.webshell.Now;
import org.ourlet.webshell.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Following an action up: how far it is, and its end (W27). Whoever does it, or may change everything. */
@Controller
class FollowUpPages {

    private final Pages pages;
    private final ActionViews views;
    private final TreatmentPlans plans;
    private final People people;
    private final Now now;

    FollowUpPages(Pages pages, ActionViews views, TreatmentPlans plans, People people, Now now) {
        this.pages = pages;
        this.views = views;
        this.plans = plans;
        this.people = people;
        this.now = now;
    }

    @PostMapping("/organisations/{organisation}/treatment-plan/{action}/progress")
    @Requires(Permission.TAKE_PART)
    ModelAndView report(Member member, @PathVariable String action, @RequestParam Map<String, String> typed) {
        TreatmentAction found = ActionViews.seen(member, plans.get(member.organisation(), action));
        FormTexts form = new FormTexts(typed);
        if (!ActionViews.reports(member, found)) {
            return refused(member, found, form, Map.of("note", "controls.action.not-yours"));
        }
        Map<String, String> problems = plans.report(
                member.actor(),
                member.organisation(),
                action,
                ActionForm.state(form),
                form.text("note"),
                form.version());
        return problems.isEmpty() ? back(member, action) : refused(member, found, form, problems);
    }

    @PostMapping("/organisations/{organisation}/treatment-plan/{action}/closure")
    @Requires(Permission.TAKE_PART)
    ModelAndView close(Member member, @PathVariable String action, @RequestParam Map<String, String> typed) {
        TreatmentAction found = ActionViews.seen(member, plans.get(member.organisation(), action));
        FormTexts form = new FormTexts(typed);
        if (!ActionViews.reports(member, found)) {
            return refused(member, found, form, Map.of("evidence", "controls.action.not-yours"));
        }
        String verifier = people.team(member.organisation())
                .find(form.text("verifiedBy"))
                .map(person -> person.id())
                .orElse(null);
        Map<String, String> problems = plans.close(
                member.actor(),
                member.organisation(),
                action,
                new TreatmentPlans.Closing(
                        form.text("evidence"),
                        ActionForm.day(form.text("closedOn")),
                        verifier,
                        now.day(member.zone()),
                        form.version()));
        return problems.isEmpty() ? back(member, action) : refused(member, found, form, problems);
    }

    private static ModelAndView back(Member member, String action) {
        return Pages.seeOther(member.path("/treatment-plan/" + action));
    }

    /** What was typed here, over what is stored of the rest. */
    private ModelAndView refused(Member member, TreatmentAction action, FormTexts form, Map<String, String> problems) {
        Map<String, String> fields = new HashMap<>(ActionForm.of(action).fields());
        fields.putAll(form.fields());
        return pages.page(
                ActionPages.TEMPLATE,
                views.view(member, action, new FormTexts(fields), problems),
                HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
