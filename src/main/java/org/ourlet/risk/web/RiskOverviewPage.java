// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.web;

import java.util.Map;
import org.ourlet.access.Member;
import org.ourlet.access.Permission;
import org.ourlet.access.Requires;
import org.ourlet.risk.KeptAssessment;
import org.ourlet.risk.RiskAcceptances;
import org.ourlet.risk.RiskAssessments;
import org.ourlet.risk.RiskDecision;
import org.ourlet.risk.RiskDecisions;
import org.ourlet.risk.RiskMethods;
import org.ourlet.shared.NotFound;
import org.ourlet.webshell.KeptPage;
import org.ourlet.webshell.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One assessment: how far it is, what came out, and the decisions whether it is good enough. */
@Controller
class RiskOverviewPage {

    private final Pages pages;
    private final RiskAssessments assessments;
    private final RiskAcceptances acceptances;
    private final RiskDecisions decisions;
    private final RiskMethods methods;

    RiskOverviewPage(
            Pages pages,
            RiskAssessments assessments,
            RiskAcceptances acceptances,
            RiskDecisions decisions,
            RiskMethods methods) {
        this.pages = pages;
        this.assessments = assessments;
        this.acceptances = acceptances;
        this.decisions = decisions;
        this.methods = methods;
    }

    @GetMapping("/organisations/{organisation}/risks/{assessment}")
    @KeptPage
    @Requires(Permission.READ_ALL)
    ModelAndView overview(Member member, @PathVariable String assessment) {
        KeptAssessment kept = assessments.get(member.organisation(), assessment);
        HeaderForm form = HeaderForm.of(kept.stored().header());
        return pages.page("risk/overview", view(member, kept, form, Map.of()));
    }

    @PostMapping("/organisations/{organisation}/risks/{assessment}")
    @Requires(Permission.EDIT_ALL)
    ModelAndView rename(Member member, @PathVariable String assessment, HeaderForm form) {
        KeptAssessment kept = assessments.get(member.organisation(), assessment);
        Map<String, String> problems = pages.current().sentences(form.problems());
        if (!problems.isEmpty()) {
            return refused(view(member, kept, form, problems));
        }
        assessments.rename(
                member.actor(), member.organisation(), assessment, form.name(), form.money(), form.version());
        return Pages.seeOther(member.path(AssessmentHead.path(assessment)));
    }

    @PostMapping("/organisations/{organisation}/risks/{assessment}/decisions/{point}")
    @Requires(Permission.APPROVE)
    ModelAndView decide(
            Member member,
            @PathVariable String assessment,
            @PathVariable String point,
            @RequestParam(defaultValue = "") String outcome,
            @RequestParam(defaultValue = "") String reason) {
        KeptAssessment kept = assessments.get(member.organisation(), assessment);
        RiskDecision.Point asked = OverviewViews.point(point).orElseThrow(NotFound::new);
        boolean known = outcome.equals("go") || outcome.equals("redo");
        if (!known || reason.isBlank() || reason.length() > OverviewViews.LONGEST_REASON) {
            String sentence = pages.texts().text("risk.decision.incomplete");
            return refused(refused(member, kept, asked, sentence).typed(asked, outcome, reason));
        }
        return decisions
                .decide(member.actor(), member.organisation(), assessment, asked, outcome.equals("go"), reason)
                .map(refusal ->
                        refused(refused(member, kept, asked, pages.texts().text(refusal))
                                .typed(asked, outcome, reason)))
                .orElseGet(() -> Pages.seeOther(member.path(AssessmentHead.path(assessment))));
    }

    private OverviewView refused(Member member, KeptAssessment kept, RiskDecision.Point point, String sentence) {
        HeaderForm form = HeaderForm.of(kept.stored().header());
        return view(member, kept, form, Map.of("reason-" + point.word(), sentence));
    }

    private ModelAndView refused(OverviewView view) {
        return pages.page("risk/overview", view, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private OverviewView view(Member member, KeptAssessment kept, HeaderForm form, Map<String, String> problems) {
        return new OverviewViews(
                        kept,
                        acceptances.latest(member.organisation(), kept.id()),
                        decisions.all(member.organisation(), kept.id()))
                .view(
                        methods.text(kept.methodVersion().method())
                                .in(pages.texts().language())
                                .name(),
                        form,
                        problems);
    }
}
