// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ourlet.access.Member;
import org.ourlet.access.Permission;
import org.ourlet.controls.ActionFile;
import org.ourlet.controls.ActionFiles;
import org.ourlet.controls.Applicability;
import org.ourlet.controls.Control;
import org.ourlet.controls.Controls;
import org.ourlet.controls.TreatmentAction;
import org.ourlet.controls.TreatmentPlans;
import org.ourlet.people.People;
import org.ourlet.people.Team;
import org.ourlet.shared.NotFound;
import org.ourlet.webshell.Choice;
import org.ourlet.webshell.Now;
import org.ourlet.webshell.Pages;
import org.ourlet.webshell.Texts;
import org.springframework.stereotype.Component;

/** Makes the page of an action. */
@Component
class ActionViews {

    private static final TreatmentAction.State[] REPORTED = {
        TreatmentAction.State.OPEN, TreatmentAction.State.UNDER_WAY, TreatmentAction.State.DROPPED
    };

    private final Pages pages;
    private final People people;
    private final Controls controls;
    private final Applicability applicability;
    private final ActionFiles files;
    private final Now now;

    ActionViews(
            Pages pages, People people, Controls controls, Applicability applicability, ActionFiles files, Now now) {
        this.pages = pages;
        this.people = people;
        this.controls = controls;
        this.applicability = applicability;
        this.files = files;
        this.now = now;
    }

    /** What is wrong in a form, as message keys by field. */
    Map<String, String> problems(Member member, FormTexts form) {
        return ActionForm.problems(
                form,
                people.team(member.organisation()),
                controls.all(member.organisation()),
                applicability.reference(),
                applicability.risks(member.organisation()));
    }

    TreatmentPlans.Particulars particulars(Member member, FormTexts form) {
        return ActionForm.particulars(form, people.team(member.organisation()), controls.all(member.organisation()));
    }

    ActionView view(Member member, @Nullable TreatmentAction action, FormTexts form, Map<String, String> problems) {
        List<ActionFile> brought = action == null ? List.of() : files.of(member.organisation(), action.id());
        return new ActionView(action, form, problems, offers(member, form), brought, reports(member, action));
    }

    /** Whoever does it says how far it is, and whoever may change everything. */
    static boolean reports(Member member, @Nullable TreatmentAction action) {
        return action != null && (member.may(Permission.EDIT_ALL) || action.isOwnedBy(member.person()));
    }

    /**
     * An action that the member may see: everybody sees her own.
     *
     * @throws NotFound when she may not
     */
    static TreatmentAction seen(Member member, TreatmentAction action) {
        if (member.may(Permission.READ_ALL) || action.isOwnedBy(member.person())) {
            return action;
        }
        throw new NotFound();
    }

    private ActionView.Offers offers(Member member, FormTexts form) {
        Texts texts = pages.texts();
        Team team = people.team(member.organisation());
        String priority =
                form.text("priority").isEmpty() ? TreatmentAction.Priority.NEXT.name() : form.text("priority");
        return new ActionView.Offers(
                Choices.people(team, texts, form.text("owner")),
                controls(controls.all(member.organisation()), texts, form.text("control")),
                Choices.constants(TreatmentAction.Priority.values(), texts, "controls.priority.", priority),
                Choices.constants(REPORTED, texts, "controls.action.state.", form.text("state")),
                Choices.people(team, texts, form.text("verifiedBy")),
                applicability.risks(member.organisation()),
                now.day(member.zone()).toString());
    }

    private static List<Choice> controls(List<Control> all, Texts texts, String chosen) {
        List<Choice> choices = new ArrayList<>();
        choices.add(Choice.of("", texts.text("controls.action.no-control"), chosen.isEmpty()));
        all.stream()
                .filter(control -> !control.withdrawn() || control.id().equals(chosen))
                .forEach(control -> choices.add(Choice.of(
                        control.id(),
                        control.code() + " " + control.name(),
                        control.id().equals(chosen))));
        return choices;
    }
}
