// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ourlet.access.Member;
import org.ourlet.access.Permission;
import org.ourlet.access.Requires;
import org.ourlet.people.People;
import org.ourlet.people.Team;
import org.ourlet.risk.EvaluatedRisk;
import org.ourlet.risk.KeptAssessment;
import org.ourlet.risk.Owner;
import org.ourlet.risk.Owners;
import org.ourlet.risk.RiskAssessments;
import org.ourlet.risk.RiskRegister;
import org.ourlet.shared.NotFound;
import org.ourlet.webshell.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** All risks of an assessment. */
@Controller
class RiskRegisterPage {

    private final Pages pages;
    private final RiskAssessments assessments;
    private final RiskRegister register;
    private final People people;

    RiskRegisterPage(Pages pages, RiskAssessments assessments, RiskRegister register, People people) {
        this.pages = pages;
        this.assessments = assessments;
        this.register = register;
        this.people = people;
    }

    @GetMapping("/organisations/{organisation}/risks/{assessment}/register")
    @Requires(Permission.READ_ALL)
    ModelAndView register(
            Member member,
            @PathVariable String assessment,
            @RequestParam(required = false) @Nullable String show,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String page) {
        KeptAssessment kept = assessments.get(member.organisation(), assessment);
        Team team = people.team(member.organisation());
        RegisterQuery query = new RegisterQuery(show, sort, q, page);
        List<EvaluatedRisk> found = query.of(kept.evaluation().risks());
        Map<String, String> names = new HashMap<>();
        kept.assessment().assets().is().forEach(asset -> names.put(asset.ref(), asset.name()));
        return pages.page(
                "risk/register",
                RegisterView.of(
                        AssessmentHead.of(kept, AssessmentHead.Tab.REGISTER),
                        query,
                        found,
                        names,
                        OwnerChoices.of(team, Owner.NOBODY, pages.texts())));
    }

    /** Gives one owner to all ticked risks, and comes back to the same part of the register. */
    @PostMapping("/organisations/{organisation}/risks/{assessment}/register/owner")
    @Requires(Permission.EDIT_ALL)
    ModelAndView owner(
            Member member,
            @PathVariable String assessment,
            @RequestParam(required = false) @Nullable List<String> risk,
            @RequestParam(defaultValue = "") String owner,
            @RequestParam(required = false) @Nullable String show,
            @RequestParam(required = false) @Nullable String sort) {
        assessments.get(member.organisation(), assessment);
        Team team = people.team(member.organisation());
        if (!OwnerChoices.problem(team, owner).isEmpty()) {
            throw new NotFound();
        }
        if (risk != null) {
            Owner named = new Owners(team).person(owner);
            register.assignOwner(member.actor(), member.organisation(), assessment, risk, named);
        }
        RegisterQuery query = new RegisterQuery(show, sort, "", "");
        String path = UriComponentsBuilder.fromPath(member.path(AssessmentHead.path(assessment)) + "/register")
                .queryParam("show", query.show().word())
                .queryParam("sort", query.sort().word())
                .toUriString();
        return Pages.seeOther(path);
    }
}
