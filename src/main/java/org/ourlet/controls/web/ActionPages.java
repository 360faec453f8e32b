// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ourlet.access.Member;
import org.ourlet.access.Permission;
import org.ourlet.access.Requires;
import org.ourlet.controls.Controls;
import org.ourlet.controls.TreatmentAction;
import org.ourlet.controls.TreatmentPlans;
import org.ourlet.webshell.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Planning an action of the treatment plan. */
@Controller
class ActionPages {

    static final String TEMPLATE = "controls/action";

    private final Pages pages;
    private final ActionViews views;
    private final TreatmentPlans plans;
    private final Controls controls;

    ActionPages(Pages pages, ActionViews views, TreatmentPlans plans, Controls controls) {
        this.pages = pages;
        this.views = views;
        this.plans = plans;
        this.controls = controls;
    }

    /** @param control key of a control that the new action works on */
    @GetMapping("/organisations/{organisation}/treatment-plan/new")
    @Requires(Permission.EDIT_ALL)
    ModelAndView form(Member member, @RequestParam Optional<String> control) {
        Map<String, String> fields = new HashMap<>();
        control.ifPresent(id -> controls.all(member.organisation()).stream()
                .filter(each -> each.id().equals(id))
                .forEach(each -> {
                    fields.put("control", id);
                    fields.put("name", each.name());
                    fields.put("risks", String.join(" ", each.links().risks()));
                }));
        return pages.page(TEMPLATE, views.view(member, null, new FormTexts(fields), Map.of()));
    }

    @PostMapping("/organisations/{organisation}/treatment-plan")
    @Requires(Permission.EDIT_ALL)
    ModelAndView add(Member member, @RequestParam Map<String, String> typed) {
        return save(member, null, new FormTexts(typed));
    }

    @GetMapping("/organisations/{organisation}/treatment-plan/{action}")
    @Requires(Permission.TAKE_PART)
    ModelAndView action(Member member, @PathVariable String action) {
        TreatmentAction found = ActionViews.seen(member, plans.get(member.organisation(), action));
        return pages.page(TEMPLATE, views.view(member, found, ActionForm.of(found), Map.of()));
    }

    @PostMapping("/organisations/{organisation}/treatment-plan/{action}")
    @Requires(Permission.EDIT_ALL)
    ModelAndView change(Member member, @PathVariable String action, @RequestParam Map<String, String> typed) {
        return save(member, plans.get(member.organisation(), action), new FormTexts(typed));
    }

    private ModelAndView save(Member member, @Nullable TreatmentAction action, FormTexts form) {
        Map<String, String> problems = views.problems(member, form);
        if (!problems.isEmpty()) {
            return pages.page(TEMPLATE, views.view(member, action, form, problems), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        TreatmentPlans.Particulars particulars = views.particulars(member, form);
        if (action == null) {
            plans.add(member.actor(), member.organisation(), particulars);
        } else {
            plans.change(member.actor(), member.organisation(), action.id(), particulars, form.version());
        }
        return Pages.seeOther(member.path("/treatment-plan"));
    }
}
