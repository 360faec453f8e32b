// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ourlet.guide.Activity;
import org.ourlet.guide.Guide;
import org.ourlet.guide.Task;
import org.ourlet.people.People;
import org.ourlet.shared.Actor;
import org.ourlet.shared.Change;
import org.ourlet.shared.Ids;
import org.ourlet.shared.NotFound;
import org.ourlet.shared.OrganisationId;
import org.ourlet.shared.Refusal;
import org.ourlet.shared.StaleVersion;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people say and decide about the activities of the running cycle. */
@Service
public class ActivityWork {

    private static final int MOST_YEARS_AHEAD = 10;

    private final Plans plans;
    private final PlanStore store;
    private final People people;
    private final Guide guide;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ActivityWork(
            Plans plans, PlanStore store, People people, Guide guide, ApplicationEventPublisher events, Clock clock) {
        this.plans = plans;
        this.store = store;
        this.people = people;
        this.guide = guide;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Says that a task is done. Saying it twice changes nothing.
     *
     * @throws NotFound when the activity is not part of the cycle, or has no such task
     */
    @Transactional
    public Optional<Refusal> declare(Actor actor, OrganisationId organisation, String code, String task, String note) {
        PdcaCycle cycle = cycleWith(organisation, code);
        Optional<Refusal> refusal =
                mayDeclare(actor, organisation, code).or(() -> DeclarationRules.refusal(task(code, task), note));
        if (refusal.isEmpty()) {
            TaskDeclaration declaration = new TaskDeclaration(
                    Ids.next(clock.instant()),
                    code,
                    task,
                    actor.account(),
                    actor.name(),
                    clock.instant(),
                    note.strip());
            if (store.insert(organisation, cycle.id(), declaration)) {
                publish(actor, organisation, "task.declared", code, Map.of("task", task));
            }
        }
        return refusal;
    }

    /** Takes back what was said of a task. */
    @Transactional
    public Optional<Refusal> withdraw(Actor actor, OrganisationId organisation, String code, String task) {
        PdcaCycle cycle = cycleWith(organisation, code);
        task(code, task);
        Optional<Refusal> refusal = mayDeclare(actor, organisation, code);
        if (refusal.isEmpty() && store.withdraw(organisation, cycle.id(), code, task, clock.instant())) {
            publish(actor, organisation, "task.declaration-withdrawn", code, Map.of("task", task));
        }
        return refusal;
    }

    /** Notes time spent on an activity today. */
    @Transactional
    public Optional<Refusal> noteTime(Actor actor, OrganisationId organisation, String code, int minutes) {
        PdcaCycle cycle = cycleWith(organisation, code);
        Optional<Refusal> refusal = mayDeclare(actor, organisation, code).or(() -> DeclarationRules.refusal(minutes));
        if (refusal.isEmpty()) {
            LocalDate today = plans.today(organisation);
            store.insert(
                    organisation,
                    cycle.id(),
                    new TimeNote(Ids.next(clock.instant()), code, minutes, today, actor.account(), actor.name()));
            publish(actor, organisation, "time.noted", code, Map.of("minutes", Integer.toString(minutes)));
        }
        return refusal;
    }

    /** What was noted about an activity in the running cycle, the latest first. */
    public List<TimeNote> timeNotes(OrganisationId organisation, PdcaCycle cycle, String code) {
        return store.timeNotes(organisation, cycle.id(), code);
    }

    /**
     * Names who does an activity.
     *
     * @param person null for whoever usually does it
     * @param version of what was decided about the activity
     * @throws StaleVersion when somebody decided otherwise meanwhile
     */
    @Transactional
    public Optional<Refusal> nameResponsible(
            Actor actor, OrganisationId organisation, String code, @Nullable String person, long version) {
        if (person != null && people.team(organisation).find(person).isEmpty()) {
            return Optional.of(PlanRefusal.NO_SUCH_PERSON);
        }
        PdcaCycle cycle = cycleWith(organisation, code);
        save(
                organisation,
                cycle,
                decided(organisation, cycle, code).withResponsible(person).readAt(version));
        Map<String, String> details = person == null ? Map.of() : Map.of("person", person);
        publish(actor, organisation, "activity.responsible-named", code, details);
        return Optional.empty();
    }

    /** Says until when an activity should be done; null for no date. */
    @Transactional
    public Optional<Refusal> setDueDate(
            Actor actor, OrganisationId organisation, String code, @Nullable LocalDate due, long version) {
        PdcaCycle cycle = cycleWith(organisation, code);
        if (due != null && due.isAfter(plans.today(organisation).plusYears(MOST_YEARS_AHEAD))) {
            return Optional.of(PlanRefusal.DATE_TOO_FAR);
        }
        save(
                organisation,
                cycle,
                decided(organisation, cycle, code).withDue(due).readAt(version));
        Map<String, String> details = due == null ? Map.of() : Map.of("due", due.toString());
        publish(actor, organisation, "activity.due-date-set", code, details);
        return Optional.empty();
    }

    /** Does not suggest an activity before that day, unless nothing else is left. */
    @Transactional
    public Optional<Refusal> postpone(Actor actor, OrganisationId organisation, String code, LocalDate until) {
        PdcaCycle cycle = cycleWith(organisation, code);
        LocalDate today = plans.today(organisation);
        if (!until.isAfter(today)) {
            return Optional.of(PlanRefusal.DATE_NOT_IN_FUTURE);
        }
        if (until.isAfter(today.plusYears(1))) {
            return Optional.of(PlanRefusal.DATE_TOO_FAR);
        }
        save(organisation, cycle, decided(organisation, cycle, code).postponedUntil(until));
        publish(actor, organisation, "activity.postponed", code, Map.of("until", until.toString()));
        return Optional.empty();
    }

    private PdcaCycle cycleWith(OrganisationId organisation, String code) {
        return plans.current(organisation).filter(cycle -> cycle.includes(code)).orElseThrow(NotFound::new);
    }

    private Task task(String code, String id) {
        Activity activity = guide.activity(code);
        return activity.tasks().stream()
                .filter(task -> task.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private Optional<Refusal> mayDeclare(Actor actor, OrganisationId organisation, String code) {
        return DeclarationRules.refusal(people.team(organisation), actor.person(), guide.activity(code));
    }

    private PlannedActivity decided(OrganisationId organisation, PdcaCycle cycle, String code) {
        return store.decided(organisation, cycle.id()).stream()
                .filter(each -> each.activity().equals(code))
                .findFirst()
                .orElse(PlannedActivity.undecided(code));
    }

    private void save(OrganisationId organisation, PdcaCycle cycle, PlannedActivity changed) {
        if (!store.save(organisation, cycle.id(), changed)) {
            PlannedActivity now = decided(organisation, cycle, changed.activity());
            throw new StaleVersion(PlanTexts.of(now), now.version());
        }
    }

    private void publish(
            Actor actor, OrganisationId organisation, String action, String code, Map<String, String> details) {
        events.publishEvent(new Change(organisation, actor, action, code, details));
    }
}
