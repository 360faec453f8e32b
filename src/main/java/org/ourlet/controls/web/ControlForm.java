// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls.web;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ourlet.controls.Control;
import org.ourlet.controls.ControlRules;
import org.ourlet.controls.ControlState;
import org.ourlet.controls.Controls;
import org.ourlet.controls.ReferenceControls;
import org.ourlet.controls.TreatedRisk;
import org.ourlet.people.Person;
import org.ourlet.people.Team;
import org.ourlet.risk.Cost;

/** Reads what is typed about a control, and writes it back into the form. */
final class ControlForm {

    private ControlForm() {}

    static FormTexts of(Control control) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("name", control.name());
        fields.put("description", control.wording().description());
        fields.put("references", String.join(" ", control.links().references()));
        fields.put("risks", String.join(" ", control.links().risks()));
        Optional.ofNullable(control.work().owner()).ifPresent(owner -> fields.put("owner", owner));
        fields.put("state", control.state().name());
        fields.put("evidence", control.work().evidence());
        Cost cost = control.work().cost();
        if (cost != null) {
            fields.put("amount", cost.amount().toPlainString());
            fields.put("days", cost.personDays().toPlainString());
        }
        fields.put("version", String.valueOf(control.version()));
        return new FormTexts(fields);
    }

    static Map<String, String> problems(
            FormTexts form, Team team, ReferenceControls reference, List<TreatedRisk> risks) {
        Map<String, String> problems = new LinkedHashMap<>(new ControlRules(reference)
                .name(form.text("name"))
                .length("description", form.text("description"), ControlRules.LONGEST_TEXT)
                .references(form.text("references"))
                .risks(form.text("risks"), risks)
                .length("evidence", form.text("evidence"), ControlRules.LONGEST_EVIDENCE)
                .cost(form.text("amount"), form.text("days"))
                .problems());
        problems.putAll(ownerProblem(form, team));
        return problems;
    }

    static Map<String, String> ownerProblem(FormTexts form, Team team) {
        String owner = form.text("owner");
        return owner.isEmpty() || team.find(owner).isPresent() ? Map.of() : Map.of("owner", "people.person.unknown");
    }

    /** Only after {@link #problems} is empty. */
    static Controls.Particulars particulars(FormTexts form, Team team) {
        return new Controls.Particulars(
                new Control.Wording(form.text("name"), form.text("description")),
                new Control.Links(ControlRules.words(form.text("references")), ControlRules.words(form.text("risks"))),
                new Control.Work(owner(form, team), state(form), form.text("evidence"), cost(form)));
    }

    static @Nullable String owner(FormTexts form, Team team) {
        return team.find(form.text("owner")).map(Person::id).orElse(null);
    }

    private static ControlState state(FormTexts form) {
        for (ControlState state : ControlState.values()) {
            if (form.is("state", state.name())) {
                return state;
            }
        }
        return ControlState.PLANNED;
    }

    static @Nullable Cost cost(FormTexts form) {
        if (form.text("amount").isEmpty() && form.text("days").isEmpty()) {
            return null;
        }
        return new Cost(number(form.text("amount")), number(form.text("days")));
    }

    private static BigDecimal number(String typed) {
        return Cost.number(typed).orElse(BigDecimal.ZERO);
    }
}
