// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ourlet.access.Member;
import org.ourlet.access.Permission;
import org.ourlet.access.Requires;
import org.ourlet.controls.Control;
import org.ourlet.controls.Controls;
import org.ourlet.controls.TreatmentAction;
import org.ourlet.controls.TreatmentPlan;
import org.ourlet.controls.TreatmentPlans;
import org.ourlet.people.People;
import org.ourlet.people.Person;
import org.ourlet.people.Team;
import org.ourlet.risk.Cost;
import org.ourlet.webshell.Now;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The risk treatment plan for other programs. */
@RestController
class TreatmentPlanApi {

    private final TreatmentPlans plans;
    private final Controls controls;
    private final People people;
    private final Now now;

    TreatmentPlanApi(TreatmentPlans plans, Controls controls, People people, Now now) {
        this.plans = plans;
        this.controls = controls;
        this.people = people;
        this.now = now;
    }

    /**
     * The plan.
     *
     * @param amount money of the whole plan, as far as it is estimated
     * @param personDays work of the whole plan, as far as it is estimated
     */
    record Plan(int running, int late, int closed, BigDecimal amount, BigDecimal personDays, List<Action> actions) {}

    /**
     * An action.
     *
     * @param control code of the organisation's control that it puts in place, empty for none
     * @param cost null while nobody estimated it
     */
    record Action(
            String code,
            String name,
            String control,
            List<String> risks,
            When when,
            @Nullable Cost cost,
            FollowUp followUp) {}

    /**
     * Who and when.
     *
     * @param owner name of the person, empty for nobody
     */
    record When(
            String owner,
            TreatmentAction.Priority priority,
            @Nullable LocalDate start,
            @Nullable LocalDate due,
            boolean late) {}

    /**
     * How far it is.
     *
     * @param verifiedBy name of the person who looked at the proof, empty while it is not closed
     */
    record FollowUp(
            TreatmentAction.State state,
            String successCheck,
            String note,
            String evidence,
            @Nullable LocalDate closedOn,
            String verifiedBy) {}

    @GetMapping("/api/v1/organisations/{organisation}/treatment-plan")
    @Requires(Permission.READ_ALL)
    Plan plan(Member member) {
        TreatmentPlan plan = plans.plan(member.organisation());
        LocalDate today = now.day(member.zone());
        List<Control> own = controls.all(member.organisation());
        Team team = people.team(member.organisation());
        Cost cost = plan.cost();
        return new Plan(
                plan.running().size(),
                plan.late(today).size(),
                plan.closed(),
                cost.amount(),
                cost.personDays(),
                plan.actions().stream()
                        .map(action -> action(action, own, team, today))
                        .toList());
    }

    private static Action action(TreatmentAction action, List<Control> own, Team team, LocalDate today) {
        Cost cost = action.task().cost();
        return new Action(
                action.code(),
                action.name(),
                own.stream()
                        .filter(control -> control.id().equals(action.links().control()))
                        .map(Control::code)
                        .findFirst()
                        .orElse(""),
                action.links().risks(),
                new When(
                        name(team, action.schedule().owner()),
                        action.schedule().priority(),
                        action.schedule().start(),
                        action.schedule().due(),
                        action.lateOn(today)),
                cost,
                followUp(action, team));
    }

    private static FollowUp followUp(TreatmentAction action, Team team) {
        TreatmentAction.Progress progress = action.progress();
        return new FollowUp(
                progress.state(),
                action.task().successCheck(),
                progress.note(),
                progress.evidence(),
                progress.closedOn(),
                name(team, progress.verifiedBy()));
    }

    private static String name(Team team, @Nullable String person) {
        return Optional.ofNullable(person).flatMap(team::find).map(Person::name).orElse("");
    }
}
