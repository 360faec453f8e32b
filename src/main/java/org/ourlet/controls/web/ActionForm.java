// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ourlet.controls.ActionRules;
import org.ourlet.controls.Control;
import org.ourlet.controls.ControlRules;
import org.ourlet.controls.ReferenceControls;
import org.ourlet.controls.TreatedRisk;
import org.ourlet.controls.TreatmentAction;
import org.ourlet.controls.TreatmentAction.Priority;
import org.ourlet.controls.TreatmentPlans;
import org.ourlet.people.Team;
import org.ourlet.risk.Cost;

/** Reads what is typed about an action of the treatment plan, and writes it back into the form. */
final class ActionForm {

    private ActionForm() {}

    static FormTexts of(TreatmentAction action) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("name", action.name());
        fields.put("successCheck", action.task().successCheck());
        fields.put("resources", action.task().resources());
        Cost cost = action.task().cost();
        if (cost != null) {
            fields.put("amount", cost.amount().toPlainString());
            fields.put("days", cost.personDays().toPlainString());
        }
        fields.put("control", Optional.ofNullable(action.links().control()).orElse(""));
        fields.put("risks", String.join(" ", action.links().risks()));
        fields.put("owner", Optional.ofNullable(action.schedule().owner()).orElse(""));
        fields.put("priority", action.schedule().priority().name());
        fields.put("start", text(action.schedule().start()));
        fields.put("due", text(action.schedule().due()));
        fields.put("state", action.state().name());
        fields.put("note", action.progress().note());
        fields.put("evidence", action.progress().evidence());
        fields.put("version", String.valueOf(action.version()));
        return new FormTexts(fields);
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    static Map<String, String> problems(
            FormTexts form, Team team, List<Control> controls, ReferenceControls reference, List<TreatedRisk> risks) {
        TreatmentPlans.Particulars typed = particulars(form, team, controls);
        Map<String, String> problems = new LinkedHashMap<>(ActionRules.problems(typed.task(), typed.schedule()));
        problems.putAll(new ControlRules(reference)
                .risks(form.text("risks"), risks)
                .cost(form.text("amount"), form.text("days"))
                .problems());
        problems.putAll(ControlForm.ownerProblem(form, team));
        if (!form.text("control").isEmpty() && typed.links().control() == null) {
            problems.put("control", "controls.action.control-unknown");
        }
        for (String field : List.of("start", "due")) {
            if (!form.text(field).isEmpty() && day(form.text(field)) == null) {
                problems.put(field, "controls.action.day-invalid");
            }
        }
        return problems;
    }

    /** What cannot be read is left out; {@link #problems} tells it. */
    static TreatmentPlans.Particulars particulars(FormTexts form, Team team, List<Control> controls) {
        return new TreatmentPlans.Particulars(
                new TreatmentAction.Task(
                        form.text("name"), form.text("successCheck"), form.text("resources"), ControlForm.cost(form)),
                new TreatmentAction.Links(control(form, controls), ControlRules.words(form.text("risks"))),
                new TreatmentAction.Schedule(
                        ControlForm.owner(form, team), priority(form), day(form.text("start")), day(form.text("due"))));
    }

    private static @Nullable String control(FormTexts form, List<Control> controls) {
        return controls.stream()
                .map(Control::id)
                .filter(id -> form.is("control", id))
                .findFirst()
                .orElse(null);
    }

    private static Priority priority(FormTexts form) {
        for (Priority priority : Priority.values()) {
            if (form.is("priority", priority.name())) {
                return priority;
            }
        }
        return Priority.NEXT;
    }

    static TreatmentAction.State state(FormTexts form) {
        for (TreatmentAction.State state : TreatmentAction.State.values()) {
            if (form.is("state", state.name())) {
                return state;
            }
        }
        return TreatmentAction.State.OPEN;
    }

    /** Null for nothing, and for what is no day. */
    static @Nullable LocalDate day(String typed) {
        try {
            return typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
