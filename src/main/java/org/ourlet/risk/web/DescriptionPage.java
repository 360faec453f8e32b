// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.ourlet.access.Member;
import org.ourlet.access.Permission;
import org.ourlet.access.Requires;
import org.ourlet.people.People;
import org.ourlet.people.Team;
import org.ourlet.risk.Estimate;
import org.ourlet.risk.KeptAssessment;
import org.ourlet.risk.Owner;
import org.ourlet.risk.Risk;
import org.ourlet.risk.RiskAssessments;
import org.ourlet.risk.RiskEvent;
import org.ourlet.risk.RiskMethods;
import org.ourlet.risk.RiskRegister;
import org.ourlet.risk.RiskTreatment;
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

/** What could happen: a new risk, or other words for one. */
@Controller
class DescriptionPage {

    private static final Risk NEW = new Risk(
            "", "", new TreeSet<>(), RiskEvent.of(""), Estimate.NOT_RATED, RiskTreatment.UNDECIDED, Risk.Standing.NEW);

    private final Pages pages;
    private final RiskAssessments assessments;
    private final RiskRegister register;
    private final RiskMethods methods;
    private final People people;

    DescriptionPage(
            Pages pages, RiskAssessments assessments, RiskRegister register, RiskMethods methods, People people) {
        this.pages = pages;
        this.assessments = assessments;
        this.register = register;
        this.methods = methods;
        this.people = people;
    }

    /** @param on ref of the asset that is offered first */
    @GetMapping("/organisations/{organisation}/risks/{assessment}/risks/new")
    @Requires(Permission.EDIT_ALL)
    ModelAndView form(Member member, @PathVariable String assessment, @RequestParam(defaultValue = "") String on) {
        KeptAssessment kept = assessments.get(member.organisation(), assessment);
        Risk fresh = NEW.on(on, kept.assessment().criteria().all());
        return page(member, kept, fresh, DescriptionForm.of(fresh), RatingForm.of(fresh), Map.of());
    }

    @PostMapping("/organisations/{organisation}/risks/{assessment}/risks")
    @Requires(Permission.EDIT_ALL)
    ModelAndView add(
            Member member,
            @PathVariable String assessment,
            DescriptionForm form,
            RatingForm rating,
            @RequestParam(defaultValue = "false") boolean another) {
        KeptAssessment kept = assessments.get(member.organisation(), assessment);
        Map<String, String> problems = problems(member, form);
        if (!problems.isEmpty()) {
            return refused(page(member, kept, NEW, form, rating, problems));
        }
        Owner owner = OwnerChoices.chosen(people.team(member.organisation()), form.owner(), Owner.NOBODY);
        Risk draft = form.change(NEW.event(), owner).to().apply(NEW).with(rating.estimate(NEW.estimate()));
        Saved saved = register.add(member.actor(), member.organisation(), assessment, draft);
        if (saved.done() && another) {
            return Pages.seeOther(member.path(AssessmentHead.path(assessment) + "/risks/new?on=" + form.isAsset()));
        }
        return after(member, kept, NEW, form, rating, saved);
    }

    @GetMapping("/organisations/{organisation}/risks/{assessment}/risks/{ref}/description")
    @Requires(Permission.EDIT_ALL)
    ModelAndView description(Member member, @PathVariable String assessment, @PathVariable String ref) {
        KeptAssessment kept = assessments.get(member.organisation(), assessment);
        Risk risk = kept.assessment().find(ref).orElseThrow(NotFound::new);
        return page(member, kept, risk, DescriptionForm.of(risk), RatingForm.of(risk), Map.of());
    }

    @PostMapping("/organisations/{organisation}/risks/{assessment}/risks/{ref}/description")
    @Requires(Permission.EDIT_ALL)
    ModelAndView describe(
            Member member, @PathVariable String assessment, @PathVariable String ref, DescriptionForm form) {
        KeptAssessment kept = assessments.get(member.organisation(), assessment);
        Risk risk = kept.assessment().find(ref).orElseThrow(NotFound::new);
        Map<String, String> problems = problems(member, form);
        if (!problems.isEmpty()) {
            return refused(page(member, kept, risk, form, RatingForm.of(risk), problems));
        }
        Owner owner = OwnerChoices.chosen(people.team(member.organisation()), form.owner(), risk.owner());
        Saved saved = register.change(
                member.actor(),
                member.organisation(),
                assessment,
                ref,
                form.version(),
                form.change(risk.event(), owner));
        return after(member, kept, risk, form, RatingForm.of(risk), saved);
    }

    private ModelAndView after(
            Member member, KeptAssessment kept, Risk risk, DescriptionForm form, RatingForm rating, Saved saved) {
        return saved.done()
                ? Pages.seeOther(member.path(RiskPage.path(kept.id(), saved.ref())))
                : refused(page(member, kept, risk, form, rating, Fields.sentences(saved.problems(), pages.texts())));
    }

    private Map<String, String> problems(Member member, DescriptionForm form) {
        Map<String, String> found = new LinkedHashMap<>(form.problems());
        found.putAll(OwnerChoices.problem(people.team(member.organisation()), form.owner()));
        return pages.current().sentences(found);
    }

    private static ModelAndView refused(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(
            Member member,
            KeptAssessment kept,
            Risk risk,
            DescriptionForm form,
            RatingForm rating,
            Map<String, String> problems) {
        Team team = people.team(member.organisation());
        RiskView.Forms stored = RiskViews.forms(risk);
        RiskView.Forms forms =
                new RiskView.Forms(form, rating, stored.treatment(), stored.loss(), stored.implementedOn());
        return pages.page(
                "risk/description",
                new RiskViews(kept, methods, pages.texts())
                        .view(risk, forms, team, SuggestionView.NONE, RiskView.Raters.NONE, problems));
    }
}
