// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ourlet.guide.Activity;
import org.ourlet.guide.EvidenceAnswer;
import org.ourlet.guide.Guide;
import org.ourlet.guide.Task;
import org.ourlet.guide.WorkProductStatus;
import org.ourlet.people.Person;
import org.ourlet.people.Team;

/** The activities of an organisation in its cycle, with everything derived about them, at one moment. */
public final class Plan {

    private final Guide guide;
    private final PlanBasis basis;
    private final Map<String, ActivityState> states;

    private Plan(Guide guide, PlanBasis basis) {
        this.guide = guide;
        this.basis = basis;
        Map<String, ActivityState> found = new LinkedHashMap<>();
        cycle().selection().codes().forEach(code -> found.put(code, state(guide.activity(code))));
        this.states = Collections.unmodifiableMap(found);
    }

    static Plan of(Guide guide, PlanBasis basis) {
        return new Plan(guide, basis);
    }

    public PdcaCycle cycle() {
        return basis.cycle();
    }

    public WorkProducts products() {
        return basis.products();
    }

    public Team team() {
        return basis.team();
    }

    /** In the order of the guide. */
    public List<ActivityState> activities() {
        return List.copyOf(states.values());
    }

    /** Empty when the activity is not part of the cycle. */
    public Optional<ActivityState> find(String code) {
        return Optional.ofNullable(states.get(code));
    }

    /** Whether the person may say that tasks of the activity are done. */
    public boolean mayDeclare(String person, Activity activity) {
        return DeclarationRules.refusal(team(), person, activity).isEmpty();
    }

    /** The activities that wait for an activity, or for one of its outputs. */
    public List<ActivityState> waitingFor(Activity activity) {
        return states.values().stream()
                .filter(state -> state.readiness().waitsFor(Blocker.activity(activity.code()))
                        || activity.flow().outputs().stream()
                                .anyMatch(output -> state.readiness().waitsFor(Blocker.workProduct(output))))
                .toList();
    }

    /**
     * The activities that can start when the outputs of the producer are there, as far as they wait for what the task brings
     * about.
     */
    List<ActivityState> unblockedBy(ActivityState producer, TaskState task) {
        @Nullable String product = task.product();
        if (product == null || products().established(product)) {
            return List.of();
        }
        Set<Blocker> removed = new HashSet<>(Set.of(Blocker.activity(producer.code())));
        producer.activity().flow().outputs().forEach(output -> removed.add(Blocker.workProduct(output)));
        return states.values().stream()
                .filter(state -> removed.containsAll(state.readiness().blockers())
                        && state.readiness().waitsFor(Blocker.workProduct(product)))
                .toList();
    }

    private ActivityState state(Activity activity) {
        PlannedActivity decided = basis.decidedOn(activity.code());
        List<WorkProductStatus> outputs = products().outputsOf(activity);
        Readiness readiness = Readiness.of(activity, cycle().selection().codes(), guide, products());
        List<TaskState> tasks =
                activity.tasks().stream().map(task -> task(activity, task)).toList();
        boolean begun = tasks.stream().anyMatch(TaskState::begun);
        return new ActivityState(
                activity,
                ActivityStatus.of(activity.kind(), outputs, readiness, begun),
                outputs.stream().allMatch(WorkProductStatus::established),
                readiness,
                tasks,
                decided,
                responsible(activity, decided));
    }

    private TaskState task(Activity activity, Task task) {
        if (task.evidence().declared()) {
            @Nullable TaskDeclaration declaration = declaration(activity.code(), task.id());
            String path = "/activities/" + activity.code() + "#" + task.id();
            return new TaskState(task, EvidenceAnswer.whether(declaration != null, path), declaration, false);
        }
        TaskState state = new TaskState(task, basis.evidence().answer(task.evidence()), null, false);
        @Nullable String product = state.product();
        boolean sent = product != null && products().of(product).state() == WorkProductStatus.State.IN_APPROVAL;
        return new TaskState(task, state.answer(), null, sent);
    }

    private @Nullable TaskDeclaration declaration(String activity, String task) {
        return basis.declarations().stream()
                .filter(each -> each.activity().equals(activity) && each.task().equals(task))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Person responsible(Activity activity, PlannedActivity decided) {
        return Optional.ofNullable(decided.responsible())
                .flatMap(basis.team()::find)
                .or(() -> basis.team().usualResponsible(activity))
                .orElse(null);
    }
}
