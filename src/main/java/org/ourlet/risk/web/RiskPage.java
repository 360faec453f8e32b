// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.web;

import java.time.LocalDate;
import java.util.Map;
import org.ourlet.access.Member;
import org.ourlet.access.Permission;
import org.ourlet.access.Requires;
import org.ourlet.people.People;
import org.ourlet.people.Team;
import org.ourlet.risk.KeptAssessment;
import org.ourlet.risk.Risk;
import org.ourlet.risk.RiskAssessments;
import org.ourlet.risk.RiskChange;
import org.ourlet.risk.RiskMethods;
import org.ourlet.risk.RiskRegister;
import org.ourlet.risk.Saved;
import org.ourlet.shared.NotFound;
import org.ourlet.webshell.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One risk: rating and treating it. What could happen is changed on a page of its own. */
@Controller
class RiskPage {

    private static final String TEMPLATE = "risk/risk";

    private final Pages pages;
    private final RiskAssessments assessments;
    private final RiskRegister register;
    private final RiskMethods methods;
    private final People people;
    private final SuggestionViews suggestions;
    private final RatersSummary raters;

    RiskPage(
            Pages pages,
            RiskAssessments assessments,
            RiskRegister register,
            RiskMethods methods,
            People people,
            SuggestionViews suggestions,
            RatersSummary raters) {
        this.pages = pages;
        this.assessments = assessments;
        this.register = register;
        this.methods = methods;
        this.people = people;
        this.suggestions = suggestions;
        this.raters = raters;
    }

    @GetMapping("/organisations/{organisation}/risks/{assessment}/risks/{ref}")
    @Requires(Permission.READ_ALL)
    ModelAndView risk(Member member, @PathVariable String assessment, @PathVariable String ref) {
        KeptAssessment kept = assessments.get(member.organisation(), assessment);
        Risk risk = kept.assessment().find(ref).orElseThrow(NotFound::new);
        return page(member, kept, risk, RiskViews.forms(risk), Map.of());
    }

    @PostMapping("/organisations/{organisation}/risks/{assessment}/risks/{ref}/rating")
    @Requires(Permission.EDIT_ALL)
    ModelAndView rate(Member member, @PathVariable String assessment, @PathVariable String ref, RatingForm form) {
        KeptAssessment kept = assessments.get(member.organisation(), assessment);
        Risk risk = kept.assessment().find(ref).orElseThrow(NotFound::new);
        Saved saved = register.change(
                member.actor(),
                member.organisation(),
                assessment,
                ref,
                form.version(),
                RiskChange.rating(form.estimate(risk.estimate())));
        if (saved.done()) {
            String next = form.next().isEmpty() ? ref : new RiskViews(kept, methods, pages.texts()).next(ref);
            return Pages.seeOther(member.path(path(assessment, next.isEmpty() ? ref : next)));
        }
        return refused(member, kept, risk, RiskViews.forms(risk).with(form), saved);
    }

    @PostMapping("/organisations/{organisation}/risks/{assessment}/risks/{ref}/treatment")
    @Requires(Permission.EDIT_ALL)
    ModelAndView treat(Member member, @PathVariable String assessment, @PathVariable String ref, TreatmentForm form) {
        KeptAssessment kept = assessments.get(member.organisation(), assessment);
        Risk risk = kept.assessment().find(ref).orElseThrow(NotFound::new);
        RiskView.Forms forms = RiskViews.forms(risk).with(form);
        Map<String, String> problems = pages.current().sentences(form.problems());
        if (!problems.isEmpty()) {
            return refused(page(member, kept, risk, forms, problems));
        }
        return change(
                member, kept, risk, form.version(), RiskChange.treatment(form.treatment(risk.treatment())), forms);
    }

    /** Takes what the risk costs in money; nothing else follows from it. */
    @PostMapping("/organisations/{organisation}/risks/{assessment}/risks/{ref}/loss")
    @Requires(Permission.EDIT_ALL)
    ModelAndView estimateLoss(Member member, @PathVariable String assessment, @PathVariable String ref, LossForm form) {
        KeptAssessment kept = assessments.get(member.organisation(), assessment);
        Risk risk = kept.assessment().find(ref).orElseThrow(NotFound::new);
        RiskView.Forms forms = RiskViews.forms(risk).with(form);
        Map<String, String> problems = pages.current().sentences(form.problems());
        return problems.isEmpty()
                ? change(member, kept, risk, form.version(), RiskChange.loss(form.loss()), forms)
                : refused(page(member, kept, risk, forms, problems));
    }

    private ModelAndView change(
            Member member, KeptAssessment kept, Risk risk, long version, RiskChange change, RiskView.Forms forms) {
        Saved saved = register.change(member.actor(), member.organisation(), kept.id(), risk.ref(), version, change);
        return saved.done()
                ? Pages.seeOther(member.path(path(kept.id(), risk.ref())))
                : refused(member, kept, risk, forms, saved);
    }

    /** Says since when the treatment works; without a day it is a plan again. */
    @PostMapping("/organisations/{organisation}/risks/{assessment}/risks/{ref}/implementation")
    @Requires(Permission.EDIT_ALL)
    ModelAndView implemented(
            Member member,
            @PathVariable String assessment,
            @PathVariable String ref,
            @RequestParam(defaultValue = "0") long version,
            @RequestParam(defaultValue = "false") boolean works) {
        LocalDate since = works ? assessments.today(member.organisation()) : null;
        register.change(member.actor(), member.organisation(), assessment, ref, version, RiskChange.implemented(since));
        return Pages.seeOther(member.path(path(assessment, ref)));
    }

    @PostMapping("/organisations/{organisation}/risks/{assessment}/risks/{ref}/removal")
    @Requires(Permission.EDIT_ALL)
    ModelAndView remove(
            Member member,
            @PathVariable String assessment,
            @PathVariable String ref,
            @RequestParam(defaultValue = "false") boolean sure) {
        if (assessments
                .get(member.organisation(), assessment)
                .assessment()
                .find(ref)
                .isEmpty()) {
            throw new NotFound();
        }
        if (!sure) {
            return Pages.seeOther(member.path(path(assessment, ref)));
        }
        register.remove(member.actor(), member.organisation(), assessment, ref);
        return Pages.seeOther(member.path(AssessmentHead.path(assessment) + "/register"));
    }

    /** The levels that the typed ratings would give; changes nothing. Fields that are not sent are as stored. */
    @PostMapping("/organisations/{organisation}/risks/{assessment}/risks/{ref}/preview")
    @Requires(Permission.EDIT_ALL)
    ModelAndView preview(
            Member member,
            @PathVariable String assessment,
            @PathVariable String ref,
            @RequestParam(defaultValue = "") String form,
            RatingForm rating,
            TreatmentForm treatment,
            LossForm loss) {
        KeptAssessment kept = assessments.get(member.organisation(), assessment);
        Risk risk = kept.assessment().find(ref).orElseThrow(NotFound::new);
        Risk typed = switch (form) {
            case "treatment" -> risk.with(treatment.treatment(risk.treatment()));
            case "loss" -> risk.with(risk.estimate().with(loss.loss()));
            default -> risk.with(rating.estimate(risk.estimate()));
        };
        RiskViews views = new RiskViews(kept, methods, pages.texts());
        return pages.page("risk/levels", views.levels(Previews.sound(kept, typed, risk)));
    }

    private ModelAndView refused(Member member, KeptAssessment kept, Risk risk, RiskView.Forms forms, Saved saved) {
        return refused(page(member, kept, risk, forms, Fields.sentences(saved.problems(), pages.texts())));
    }

    private static ModelAndView refused(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(
            Member member, KeptAssessment kept, Risk risk, RiskView.Forms forms, Map<String, String> problems) {
        Team team = people.team(member.organisation());
        SuggestionView suggestion =
                suggestions.view(member, kept, risk, pages.texts().language());
        RiskView.Raters asked = raters.summary(member.organisation(), kept.id(), risk.ref());
        return pages.page(
                TEMPLATE,
                new RiskViews(kept, methods, pages.texts()).view(risk, forms, team, suggestion, asked, problems));
    }

    static String path(String assessment, String ref) {
        return AssessmentHead.path(assessment) + "/risks/" + ref;
    }
}
