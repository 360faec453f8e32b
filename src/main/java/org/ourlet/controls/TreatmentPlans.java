// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.ourlet.controls.TreatmentAction.Links;
import org.ourlet.controls.TreatmentAction.Priority;
import org.ourlet.controls.TreatmentAction.Progress;
import org.ourlet.controls.TreatmentAction.Schedule;
import org.ourlet.controls.TreatmentAction.State;
import org.ourlet.controls.TreatmentAction.Task;
import org.ourlet.shared.Actor;
import org.ourlet.shared.Change;
import org.ourlet.shared.Ids;
import org.ourlet.shared.NotFound;
import org.ourlet.shared.OrganisationId;
import org.ourlet.shared.StaleVersion;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The risk treatment plan of an organisation and its follow-up. */
@Service
public class TreatmentPlans {

    private final ActionStore store;
    private final ActionFileStore files;
    private final ControlStore controls;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TreatmentPlans(
            ActionStore store,
            ActionFileStore files,
            ControlStore controls,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.files = files;
        this.controls = controls;
        this.events = events;
        this.clock = clock;
    }

    /** What is typed about an action. */
    public record Particulars(Task task, Links links, Schedule schedule) {}

    /**
     * How an action ended.
     *
     * @param version of the action that the form was made from
     */
    public record Closing(
            String evidence,
            @Nullable LocalDate closedOn,
            @Nullable String verifiedBy,
            LocalDate today,
            long version) {}

    public TreatmentPlan plan(OrganisationId organisation) {
        return new TreatmentPlan(store.all(organisation));
    }

    /** @throws NotFound when the organisation has no such action */
    public TreatmentAction get(OrganisationId organisation, String id) {
        return store.all(organisation).stream()
                .filter(action -> action.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    @Transactional
    public TreatmentAction add(Actor actor, OrganisationId organisation, Particulars typed) {
        return add(actor, organisation, List.of(typed)).get(0);
    }

    /** An action for each control that is not in place and that nobody works on; what is known of the control comes along. */
    @Transactional
    public int addForControls(Actor actor, OrganisationId organisation) {
        List<Particulars> proposed = plan(organisation).withoutAction(controls.controls(organisation)).stream()
                .map(TreatmentPlans::proposal)
                .toList();
        return add(actor, organisation, proposed).size();
    }

    private static Particulars proposal(Control control) {
        return new Particulars(
                new Task(control.name(), "", "", control.work().cost()),
                new Links(control.id(), control.links().risks()),
                new Schedule(control.work().owner(), Priority.NEXT, null, null));
    }

    private List<TreatmentAction> add(Actor actor, OrganisationId organisation, List<Particulars> typed) {
        int last = store.all(organisation).stream()
                .mapToInt(TreatmentAction::number)
                .max()
                .orElse(0);
        List<TreatmentAction> added = IntStream.range(0, typed.size())
                .mapToObj(index -> new TreatmentAction(
                        Ids.next(clock.instant()),
                        last + index + 1,
                        typed.get(index).task(),
                        typed.get(index).links(),
                        typed.get(index).schedule(),
                        Progress.NONE,
                        0))
                .toList();
        if (!added.isEmpty()) {
            store.insert(organisation, added);
            added.forEach(action -> publish(organisation, actor, "action.added", action));
        }
        return added;
    }

    /**
     * Changes what is planned.
     *
     * @throws StaleVersion when somebody changed the action meanwhile
     */
    @Transactional
    public void change(Actor actor, OrganisationId organisation, String id, Particulars typed, long version) {
        TreatmentAction now = get(organisation, id);
        save(organisation, now, now.with(typed.task(), typed.links(), typed.schedule(), version));
        publish(organisation, actor, "action.changed", now);
    }

    /**
     * Says how far an action is, without closing it.
     *
     * @return message keys by field; empty when it was noted
     */
    @Transactional
    public Map<String, String> report(
            Actor actor, OrganisationId organisation, String id, State state, String note, long version) {
        TreatmentAction now = get(organisation, id);
        State reported = state == State.CLOSED ? State.UNDER_WAY : state;
        Progress progress = new Progress(reported, note, now.progress().evidence(), null, null);
        Map<String, String> problems = ActionRules.problems(progress);
        if (problems.isEmpty()) {
            save(organisation, now, now.with(progress, version));
            publish(organisation, actor, "action.reported", now);
        }
        return problems;
    }

    /**
     * Closes an action. When it was the last one that worked on a control, the control is in place, with this proof unless it
     * has one.
     *
     * @return message keys by field; empty when it was closed
     */
    @Transactional
    public Map<String, String> close(Actor actor, OrganisationId organisation, String id, Closing closing) {
        TreatmentAction now = get(organisation, id);
        String evidence = evidence(organisation, id, closing);
        Map<String, String> problems =
                ActionRules.problemsToClose(evidence, closing.closedOn(), closing.verifiedBy(), closing.today());
        if (problems.isEmpty()) {
            Progress closed = new Progress(
                    State.CLOSED, now.progress().note(), evidence, closing.closedOn(), closing.verifiedBy());
            save(organisation, now, now.with(closed, closing.version()));
            publish(organisation, actor, "action.closed", now);
            finishControl(actor, organisation, now, evidence);
        }
        return problems;
    }

    /** What was typed; else the names of the files that were brought. */
    private String evidence(OrganisationId organisation, String id, Closing closing) {
        return closing.evidence().isBlank()
                ? files.of(organisation, id).stream().map(ActionFile::name).collect(Collectors.joining(", "))
                : closing.evidence();
    }

    private void finishControl(Actor actor, OrganisationId organisation, TreatmentAction closed, String evidence) {
        boolean last = closed.links().control() != null
                && plan(organisation).of(closed.links().control()).stream().allMatch(TreatmentAction::closed);
        controls.controls(organisation).stream()
                .filter(control -> last && control.id().equals(closed.links().control()))
                .filter(control -> control.state() != ControlState.IMPLEMENTED)
                .forEach(control -> {
                    String proof = control.hasEvidence() ? control.work().evidence() : evidence;
                    controls.update(organisation, control.in(ControlState.IMPLEMENTED, proof));
                    events.publishEvent(new Change(
                            organisation, actor, "control.changed", control.id(), Map.of("name", control.name())));
                });
    }

    private void save(OrganisationId organisation, TreatmentAction now, TreatmentAction changed) {
        if (!store.update(organisation, changed)) {
            throw new StaleVersion(
                    Map.of(
                            "name", now.name(),
                            "successCheck", now.task().successCheck(),
                            "resources", now.task().resources(),
                            "note", now.progress().note(),
                            "evidence", now.progress().evidence()),
                    now.version());
        }
    }

    private void publish(OrganisationId organisation, Actor actor, String what, TreatmentAction action) {
        events.publishEvent(new Change(organisation, actor, what, action.id(), Map.of("name", action.name())));
    }
}
