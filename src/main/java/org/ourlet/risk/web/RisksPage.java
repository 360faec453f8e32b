// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ourlet.access.Member;
import org.ourlet.access.Permission;
import org.ourlet.access.Requires;
import org.ourlet.risk.RiskAssessmentStore.Stored;
import org.ourlet.risk.RiskAssessments;
import org.ourlet.risk.RiskMethods;
import org.ourlet.webshell.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** All risk assessments of an organisation, and the start of the first one. */
@Controller
class RisksPage {

    private final Pages pages;
    private final RiskAssessments assessments;
    private final RiskMethods methods;

    RisksPage(Pages pages, RiskAssessments assessments, RiskMethods methods) {
        this.pages = pages;
        this.assessments = assessments;
        this.methods = methods;
    }

    /** Leads to the current assessment when there is one. */
    @GetMapping("/organisations/{organisation}/risks")
    @Requires(Permission.READ_ALL)
    ModelAndView risks(Member member) {
        List<Stored> all = assessments.all(member.organisation());
        return all.isEmpty()
                ? start(new HeaderForm(pages.texts().text("risk.start.default-name"), "EUR", "", null), Map.of())
                : Pages.seeOther(
                        member.path(AssessmentHead.path(all.get(0).header().id())));
    }

    @GetMapping("/organisations/{organisation}/risks/all")
    @Requires(Permission.READ_ALL)
    ModelAndView all(Member member) {
        return pages.page("risk/all", new AllView(assessments.all(member.organisation())));
    }

    @GetMapping("/organisations/{organisation}/risks/new")
    @Requires(Permission.EDIT_ALL)
    ModelAndView newOne(Member member) {
        return start(new HeaderForm(pages.texts().text("risk.start.default-name"), "EUR", "", null), Map.of());
    }

    @PostMapping("/organisations/{organisation}/risks")
    @Requires(Permission.EDIT_ALL)
    ModelAndView start(Member member, HeaderForm form) {
        Map<String, String> problems = new LinkedHashMap<>(form.problems());
        if (!problems.isEmpty()) {
            return start(form, problems);
        }
        String id = assessments.start(
                member.actor(), member.organisation(), form.name(), form.money(), methods.byDefault());
        return Pages.seeOther(member.path(AssessmentHead.path(id)));
    }

    private ModelAndView start(HeaderForm form, Map<String, String> problems) {
        HttpStatus status = problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return pages.page("risk/start", new StartView(form, problems), status);
    }
}
