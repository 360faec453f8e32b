// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourlet.access.Member;
import org.ourlet.access.Permission;
import org.ourlet.access.Requires;
import org.ourlet.people.People;
import org.ourlet.people.Team;
import org.ourlet.risk.Owner;
import org.ourlet.risk.Owners;
import org.ourlet.risk.RiskAssessments;
import org.ourlet.risk.RiskRegister;
import org.ourlet.shared.NotFound;
import org.ourlet.webshell.KeptPage;
import org.ourlet.webshell.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** All risks of an assessment. */
@Controller
@RequestMapping("/organisations/{organisation}/risks/{assessment}/register")
class RiskRegisterPage {

    private final Pages pages;
    private final RegisterParts parts;
    private final RiskAssessments assessments;
    private final RiskRegister register;
    private final People people;

    RiskRegisterPage(
            Pages pages, RegisterParts parts, RiskAssessments assessments, RiskRegister register, People people) {
        this.pages = pages;
        this.parts = parts;
        this.assessments = assessments;
        this.register = register;
        this.people = people;
    }

    @GetMapping
    @KeptPage
    @Requires(Permission.READ_ALL)
    ModelAndView register(Member member, @PathVariable String assessment, RegisterParameters asked) {
        return pages.page("risk/register", parts.of(member, assessment, asked.query()));
    }

    /** Gives one owner to all ticked risks, and comes back to the same part of the register. */
    @PostMapping("/owner")
    @Requires(Permission.EDIT_ALL)
    ModelAndView owner(
            Member member,
            @PathVariable String assessment,
            @RequestParam(required = false) @Nullable List<String> risk,
            @RequestParam(defaultValue = "") String owner,
            RegisterParameters asked) {
        assessments.get(member.organisation(), assessment);
        Team team = people.team(member.organisation());
        if (!OwnerChoices.problem(team, owner).isEmpty()) {
            throw new NotFound();
        }
        if (risk != null) {
            Owner named = new Owners(team).person(owner);
            register.assignOwner(member.actor(), member.organisation(), assessment, risk, named);
        }
        RegisterQuery query = asked.query();
        return Pages.seeOther(member.path(
                query.path(AssessmentHead.path(assessment) + "/register", query.show(), query.sort(), query.page())));
    }
}
