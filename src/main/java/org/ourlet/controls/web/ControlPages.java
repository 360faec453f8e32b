// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ourlet.access.Member;
import org.ourlet.access.Permission;
import org.ourlet.access.Requires;
import org.ourlet.controls.Applicability;
import org.ourlet.controls.Control;
import org.ourlet.controls.ControlState;
import org.ourlet.controls.Controls;
import org.ourlet.controls.ReferenceControls;
import org.ourlet.controls.StatementSources;
import org.ourlet.controls.TreatedRisk;
import org.ourlet.people.People;
import org.ourlet.people.Team;
import org.ourlet.webshell.Pages;
import org.ourlet.webshell.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The organisation's own controls: the list, and the form of each. */
@Controller
class ControlPages {

    private static final String TEMPLATE = "controls/control";

    private final Pages pages;
    private final Controls controls;
    private final Applicability applicability;
    private final ReferenceControls reference;
    private final People people;

    ControlPages(
            Pages pages, Controls controls, Applicability applicability, ReferenceControls reference, People people) {
        this.pages = pages;
        this.controls = controls;
        this.applicability = applicability;
        this.reference = reference;
        this.people = people;
    }

    @GetMapping("/organisations/{organisation}/controls")
    @Requires(Permission.READ_ALL)
    ModelAndView list(Member member) {
        List<Control> all = controls.all(member.organisation());
        StatementSources sources = new StatementSources(applicability.risks(member.organisation()), all, List.of());
        return pages.page(
                "controls/controls",
                new ControlsView(
                        all,
                        sources.risksWithoutControl(),
                        applicability
                                .proposals(all, sources.risks(), pages.texts().language())
                                .size(),
                        people.team(member.organisation())));
    }

    /** @param answers number of a reference control that the new one answers */
    @GetMapping("/organisations/{organisation}/controls/new")
    @Requires(Permission.EDIT_ALL)
    ModelAndView form(Member member, @RequestParam Optional<String> answers, @RequestParam Optional<String> risk) {
        Map<String, String> fields = new LinkedHashMap<>();
        answers.flatMap(reference::find).ifPresent(control -> {
            fields.put("references", control.id());
            fields.put("name", control.name(pages.texts().language()));
        });
        risk.ifPresent(ref -> fields.put("risks", ref));
        return pages.page(TEMPLATE, view(member, null, new FormTexts(fields), Map.of()));
    }

    @PostMapping("/organisations/{organisation}/controls")
    @Requires(Permission.EDIT_ALL)
    ModelAndView add(Member member, @RequestParam Map<String, String> typed) {
        FormTexts form = new FormTexts(typed);
        Map<String, String> problems = problems(member, form);
        if (!problems.isEmpty()) {
            return refused(member, null, form, problems);
        }
        Team team = people.team(member.organisation());
        controls.add(member.actor(), member.organisation(), ControlForm.particulars(form, team));
        return Pages.seeOther(member.path("/controls"));
    }

    /** Takes over what the treatments of risks name. */
    @PostMapping("/organisations/{organisation}/controls/proposals")
    @Requires(Permission.EDIT_ALL)
    ModelAndView adopt(Member member) {
        controls.addAll(
                member.actor(),
                member.organisation(),
                applicability.proposals(
                        controls.all(member.organisation()),
                        applicability.risks(member.organisation()),
                        pages.texts().language()));
        return Pages.seeOther(member.path("/controls"));
    }

    @GetMapping("/organisations/{organisation}/controls/{control}")
    @Requires(Permission.READ_ALL)
    ModelAndView control(Member member, @PathVariable String control) {
        Control found = controls.get(member.organisation(), control);
        return pages.page(TEMPLATE, view(member, found, ControlForm.of(found), Map.of()));
    }

    @PostMapping("/organisations/{organisation}/controls/{control}")
    @Requires(Permission.EDIT_ALL)
    ModelAndView change(Member member, @PathVariable String control, @RequestParam Map<String, String> typed) {
        Control found = controls.get(member.organisation(), control);
        FormTexts form = new FormTexts(typed);
        Map<String, String> problems = problems(member, form);
        if (!problems.isEmpty()) {
            return refused(member, found, form, problems);
        }
        Team team = people.team(member.organisation());
        controls.change(
                member.actor(), member.organisation(), control, ControlForm.particulars(form, team), form.version());
        return Pages.seeOther(member.path("/controls"));
    }

    @PostMapping("/organisations/{organisation}/controls/{control}/withdrawal")
    @Requires(Permission.EDIT_ALL)
    ModelAndView withdraw(Member member, @PathVariable String control) {
        controls.withdraw(member.actor(), member.organisation(), control, true);
        return Pages.seeOther(member.path("/controls"));
    }

    @PostMapping("/organisations/{organisation}/controls/{control}/restoration")
    @Requires(Permission.EDIT_ALL)
    ModelAndView restore(Member member, @PathVariable String control) {
        controls.withdraw(member.actor(), member.organisation(), control, false);
        return Pages.seeOther(member.path("/controls"));
    }

    private Map<String, String> problems(Member member, FormTexts form) {
        return ControlForm.problems(
                form, people.team(member.organisation()), reference, applicability.risks(member.organisation()));
    }

    private ModelAndView refused(
            Member member, @Nullable Control control, FormTexts form, Map<String, String> problems) {
        return pages.page(TEMPLATE, view(member, control, form, problems), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ControlView view(Member member, @Nullable Control control, FormTexts form, Map<String, String> problems) {
        Texts texts = pages.texts();
        String state = form.text("state").isEmpty() ? ControlState.PLANNED.name() : form.text("state");
        List<TreatedRisk> risks = applicability.risks(member.organisation());
        return new ControlView(
                control,
                form,
                problems,
                Choices.people(people.team(member.organisation()), texts, form.text("owner")),
                Choices.constants(ControlState.values(), texts, "controls.control.state.", state),
                risks);
    }
}
