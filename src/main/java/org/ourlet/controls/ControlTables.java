// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ourlet.people.Person;
import org.ourlet.people.Team;
import org.ourlet.risk.Cost;
import org.ourlet.shared.Language;
import org.ourlet.webshell.Texts;

/** Statement, selection, plan and follow-up as plain tables of words, the same ones for documents and spreadsheets. */
final class ControlTables {

    private final Texts texts;
    private final Team team;

    ControlTables(Texts texts, Team team) {
        this.texts = texts;
        this.team = team;
    }

    /** W24. The organisation's controls beyond the standard come last. */
    WordTable statement(StatementOfApplicability statement) {
        StatementWords words = new StatementWords(texts);
        Stream<List<String>> lines = statement.lines().stream()
                .map(line -> List.of(
                        line.id() + " " + line.control().name(texts.language()),
                        words.applies(line.applicable()),
                        words.justification(line),
                        words.state(line),
                        words.evidence(line)));
        Stream<List<String>> beyond = statement.beyond().stream()
                .map(control -> List.of(
                        control.code() + " " + control.name(),
                        words.applies(true),
                        risks(control.links().risks()),
                        texts.text("controls.control.state." + control.state().name()),
                        control.work().evidence()));
        return new WordTable(
                head("statement.control", "statement.applies", "statement.why", "statement.state", "line.evidence"),
                Stream.concat(lines, beyond).toList());
    }

    /** W23: what was chosen, and what it is for. */
    WordTable selection(List<Control> controls) {
        return new WordTable(
                head("control.name", "control.references", "control.risks", "cost.amount", "cost.days"),
                controls.stream()
                        .filter(control -> !control.withdrawn())
                        .map(control -> List.of(
                                control.code() + " " + control.name(),
                                String.join(", ", control.links().references()),
                                String.join(", ", control.links().risks()),
                                amount(control.work().cost()),
                                days(control.work().cost())))
                        .toList());
    }

    /** W26. */
    WordTable plan(TreatmentPlan plan, List<Control> controls) {
        return new WordTable(
                head(
                        "action.name",
                        "action.control",
                        "action.risks",
                        "action.priority",
                        "action.owner",
                        "action.resources",
                        "action.start",
                        "action.due",
                        "action.check"),
                plan.counting().stream().map(action -> row(action, controls)).toList());
    }

    private List<String> row(TreatmentAction action, List<Control> controls) {
        return List.of(
                action.code() + " " + action.name(),
                control(action, controls),
                String.join(", ", action.links().risks()),
                texts.text("controls.priority." + action.schedule().priority().name()),
                person(action.schedule().owner()),
                resources(action),
                day(action.schedule().start()),
                day(action.schedule().due()),
                action.task().successCheck());
    }

    /** W27. */
    WordTable followUp(TreatmentPlan plan) {
        return new WordTable(
                head(
                        "action.name",
                        "action.state",
                        "action.due",
                        "action.note",
                        "action.evidence",
                        "action.closed-on",
                        "action.verified-by"),
                plan.actions().stream()
                        .map(action -> List.of(
                                action.code() + " " + action.name(),
                                texts.text("controls.action.state."
                                        + action.state().name()),
                                day(action.schedule().due()),
                                action.progress().note(),
                                action.progress().evidence(),
                                day(action.progress().closedOn()),
                                person(action.progress().verifiedBy())))
                        .toList());
    }

    private List<String> head(String... keys) {
        return Arrays.stream(keys).map(key -> texts.text("controls." + key)).toList();
    }

    private String risks(List<String> refs) {
        return refs.isEmpty() ? "" : texts.text("controls.reason.RISK", String.join(", ", refs), refs.size());
    }

    private static String control(TreatmentAction action, List<Control> controls) {
        return controls.stream()
                .filter(control -> control.id().equals(action.links().control()))
                .map(Control::code)
                .findFirst()
                .orElse("");
    }

    private String resources(TreatmentAction action) {
        Cost cost = action.task().cost();
        String estimate = cost == null ? "" : texts.text("controls.cost.both", amount(cost), days(cost));
        return Stream.of(estimate, action.task().resources())
                .filter(part -> !part.isBlank())
                .reduce((one, other) -> one + "; " + other)
                .orElse("");
    }

    private static String amount(@Nullable Cost cost) {
        return cost == null ? "" : cost.amount().toPlainString();
    }

    private static String days(@Nullable Cost cost) {
        return cost == null ? "" : cost.personDays().toPlainString();
    }

    private String person(@Nullable String id) {
        return Optional.ofNullable(id).flatMap(team::find).map(Person::name).orElse("");
    }

    private String day(@Nullable LocalDate day) {
        Locale dates =
                texts.language() == Language.EN ? Locale.UK : texts.language().locale();
        return day == null
                ? ""
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(dates)
                        .format(day);
    }
}
