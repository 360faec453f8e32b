// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ourlet.access.FreshSignIn;
import org.ourlet.access.Member;
import org.ourlet.access.Permission;
import org.ourlet.access.Requires;
import org.ourlet.people.People;
import org.ourlet.risk.AcceptanceRefusal;
import org.ourlet.risk.KeptAssessment;
import org.ourlet.risk.RiskAcceptances;
import org.ourlet.risk.RiskAssessments;
import org.ourlet.webshell.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What remains, for those who have to accept it. */
@Controller
class AcceptancePage {

    private static final int LONGEST = 2000;

    private final Pages pages;
    private final RiskAssessments assessments;
    private final RiskAcceptances acceptances;
    private final People people;

    AcceptancePage(Pages pages, RiskAssessments assessments, RiskAcceptances acceptances, People people) {
        this.pages = pages;
        this.assessments = assessments;
        this.acceptances = acceptances;
        this.people = people;
    }

    @GetMapping("/organisations/{organisation}/risks/{assessment}/acceptance")
    @Requires(Permission.READ_ALL)
    ModelAndView acceptance(Member member, @PathVariable String assessment) {
        KeptAssessment kept = assessments.get(member.organisation(), assessment);
        return pages.page("risk/acceptance", view(member, kept, Map.of(), ""));
    }

    /** @param risk for each ticked risk its ref and the hash of the ratings shown, with a colon between */
    @PostMapping("/organisations/{organisation}/risks/{assessment}/acceptance")
    @Requires(Permission.APPROVE)
    @FreshSignIn
    ModelAndView accept(
            Member member,
            @PathVariable String assessment,
            @RequestParam(required = false) @Nullable List<String> risk,
            @RequestParam(defaultValue = "") String reason) {
        KeptAssessment kept = assessments.get(member.organisation(), assessment);
        Map<String, String> shown = shown(risk);
        Map<String, String> problems = new LinkedHashMap<>();
        if (shown.isEmpty()) {
            problems.put("risk", pages.texts().text("risk.acceptance.none-ticked"));
        } else if (reason.length() > LONGEST) {
            problems.put("reason", pages.texts().text("risk.risk.text-long"));
        } else {
            acceptances
                    .accept(member.actor(), member.organisation(), assessment, shown, reason)
                    .forEach(refusal ->
                            problems.putIfAbsent(field(refusal), pages.texts().text(refusal)));
        }
        return problems.isEmpty()
                ? Pages.seeOther(member.path(AssessmentHead.path(assessment) + "/acceptance"))
                : pages.page("risk/acceptance", view(member, kept, problems, reason), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static String field(AcceptanceRefusal refusal) {
        return refusal.reason() == AcceptanceRefusal.Reason.REASON_MISSING ? "reason" : "risk";
    }

    private static Map<String, String> shown(@Nullable List<String> ticked) {
        Map<String, String> shown = new LinkedHashMap<>();
        if (ticked != null) {
            ticked.stream()
                    .filter(each -> each.contains(":"))
                    .forEach(each ->
                            shown.put(each.substring(0, each.indexOf(':')), each.substring(each.indexOf(':') + 1)));
        }
        return shown;
    }

    private AcceptanceView view(Member member, KeptAssessment kept, Map<String, String> problems, String reason) {
        return new AcceptanceViews(
                        kept,
                        acceptances.latest(member.organisation(), kept.id()),
                        people.team(member.organisation()),
                        pages.texts())
                .view(member.person(), problems, reason);
    }
}
