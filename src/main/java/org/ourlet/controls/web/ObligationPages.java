// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ourlet.access.Member;
import org.ourlet.access.Permission;
import org.ourlet.access.Requires;
import org.ourlet.controls.ControlRules;
import org.ourlet.controls.Obligation;
import org.ourlet.controls.Obligations;
import org.ourlet.controls.ReferenceControls;
import org.ourlet.webshell.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Laws and contracts that ask for controls. */
@Controller
class ObligationPages {

    private static final String TEMPLATE = "controls/obligations";

    private final Pages pages;
    private final Obligations obligations;
    private final ReferenceControls reference;

    ObligationPages(Pages pages, Obligations obligations, ReferenceControls reference) {
        this.pages = pages;
        this.obligations = obligations;
        this.reference = reference;
    }

    @GetMapping("/organisations/{organisation}/obligations")
    @Requires(Permission.READ_ALL)
    ModelAndView list(Member member) {
        return pages.page(TEMPLATE, view(member, null, new FormTexts(Map.of()), Map.of()));
    }

    @PostMapping("/organisations/{organisation}/obligations")
    @Requires(Permission.EDIT_ALL)
    ModelAndView add(Member member, @RequestParam Map<String, String> typed) {
        FormTexts form = new FormTexts(typed);
        Map<String, String> problems = problems(form);
        if (!problems.isEmpty()) {
            return refused(member, null, form, problems);
        }
        obligations.add(
                member.actor(),
                member.organisation(),
                kind(form),
                form.text("name"),
                ControlRules.words(form.text("references")));
        return back(member);
    }

    @GetMapping("/organisations/{organisation}/obligations/{obligation}")
    @Requires(Permission.EDIT_ALL)
    ModelAndView edit(Member member, @PathVariable String obligation) {
        Obligation found = obligations.get(member.organisation(), obligation);
        FormTexts form = new FormTexts(Map.of(
                "kind", found.kind().name(),
                "name", found.name(),
                "references", String.join(" ", found.references()),
                "version", String.valueOf(found.version())));
        return pages.page(TEMPLATE, view(member, found, form, Map.of()));
    }

    @PostMapping("/organisations/{organisation}/obligations/{obligation}")
    @Requires(Permission.EDIT_ALL)
    ModelAndView change(Member member, @PathVariable String obligation, @RequestParam Map<String, String> typed) {
        Obligation found = obligations.get(member.organisation(), obligation);
        FormTexts form = new FormTexts(typed);
        Map<String, String> problems = problems(form);
        if (!problems.isEmpty()) {
            return refused(member, found, form, problems);
        }
        obligations.change(
                member.actor(),
                member.organisation(),
                new Obligation(
                        obligation,
                        kind(form),
                        form.text("name"),
                        ControlRules.words(form.text("references")),
                        found.withdrawn(),
                        form.version()));
        return back(member);
    }

    @PostMapping("/organisations/{organisation}/obligations/{obligation}/withdrawal")
    @Requires(Permission.EDIT_ALL)
    ModelAndView withdraw(Member member, @PathVariable String obligation) {
        obligations.withdraw(member.actor(), member.organisation(), obligation, true);
        return back(member);
    }

    @PostMapping("/organisations/{organisation}/obligations/{obligation}/restoration")
    @Requires(Permission.EDIT_ALL)
    ModelAndView restore(Member member, @PathVariable String obligation) {
        obligations.withdraw(member.actor(), member.organisation(), obligation, false);
        return back(member);
    }

    private static ModelAndView back(Member member) {
        return Pages.seeOther(member.path("/obligations"));
    }

    /** A law or contract without controls would change nothing. */
    private Map<String, String> problems(FormTexts form) {
        Map<String, String> problems = new ControlRules(reference)
                .name(form.text("name"))
                .references(form.text("references"))
                .problems();
        if (form.text("references").isEmpty()) {
            problems.put("references", "controls.obligation.references-missing");
        }
        return problems;
    }

    private static Obligation.Kind kind(FormTexts form) {
        return form.is("kind", Obligation.Kind.CONTRACT.name()) ? Obligation.Kind.CONTRACT : Obligation.Kind.LAW;
    }

    private ModelAndView refused(
            Member member, @Nullable Obligation edited, FormTexts form, Map<String, String> problems) {
        return pages.page(TEMPLATE, view(member, edited, form, problems), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ObligationsView view(
            Member member, @Nullable Obligation edited, FormTexts form, Map<String, String> problems) {
        return new ObligationsView(
                obligations.all(member.organisation()),
                edited,
                form,
                problems,
                Choices.constants(
                        Obligation.Kind.values(),
                        pages.texts(),
                        "controls.obligation.kind.",
                        kind(form).name()));
    }
}
