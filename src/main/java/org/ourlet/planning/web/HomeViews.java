// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.ourlet.access.Member;
import org.ourlet.access.Permission;
import org.ourlet.guide.Guide;
import org.ourlet.journal.Journal;
import org.ourlet.journal.JournalEntry;
import org.ourlet.people.People;
import org.ourlet.people.Team;
import org.ourlet.planning.ActivityState;
import org.ourlet.planning.ActivityStatus;
import org.ourlet.planning.NextActions;
import org.ourlet.planning.NextSteps;
import org.ourlet.planning.Plan;
import org.ourlet.planning.Planning;
import org.ourlet.planning.WaitingForApproval.Item;
import org.ourlet.planning.Worker;
import org.springframework.stereotype.Component;

/** Puts the first page of an organisation together for one member. */
@Component
class HomeViews {

    private static final int WEEK = 7;
    private static final int ROWS = 5;
    private static final int LATEST = 6;

    private final Planning planning;
    private final NextSteps steps;
    private final People people;
    private final Journal journal;
    private final Guide guide;

    HomeViews(Planning planning, NextSteps steps, People people, Journal journal, Guide guide) {
        this.planning = planning;
        this.steps = steps;
        this.people = people;
        this.journal = journal;
        this.guide = guide;
    }

    HomeView home(Member member, LocalDate today, String until, Map<String, String> problems) {
        Worker worker = Worker.of(member);
        Optional<Plan> plan = planning.planOf(member.organisation());
        List<Item> items = plan.isEmpty() ? List.of() : steps.waitingIn(member.organisation());
        NextActions next = plan.map(known -> steps.nextFor(member.organisation(), worker, known, items, today))
                .orElseGet(() -> steps.firstSteps(member.organisation(), worker));
        boolean readsAll = member.may(Permission.READ_ALL);
        List<ActivityState> week = week(plan, member, today);
        return new HomeView(
                member.actor().name(),
                today,
                guide,
                team(plan, member),
                next,
                steps.askedOf(member.organisation(), member.actor()),
                plan.map(planning::progressOf).orElse(null),
                readsAll
                        ? items.stream()
                                .filter(item -> !item.waitsFor(member.person()))
                                .toList()
                        : List.of(),
                readsAll ? handedOver(plan, member) : List.of(),
                week.stream().limit(ROWS).toList(),
                Math.max(0, week.size() - ROWS),
                readsAll ? latest(member) : List.of(),
                until,
                problems);
    }

    private Team team(Optional<Plan> plan, Member member) {
        return plan.map(Plan::team).orElseGet(() -> people.team(member.organisation()));
    }

    private List<JournalEntry> latest(Member member) {
        return journal.latest(member.organisation(), LATEST);
    }

    private static List<ActivityState> week(Optional<Plan> plan, Member member, LocalDate today) {
        return activities(plan)
                .filter(activity -> isOfThisWeek(activity, today) || activity.status() == ActivityStatus.NEEDS_REVIEW)
                .filter(activity -> member.may(Permission.READ_ALL) || activity.isDoneBy(member.person()))
                .sorted(Comparator.comparing(ActivityState::due, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private static boolean isOfThisWeek(ActivityState activity, LocalDate today) {
        return activity.due() != null
                && !activity.complete()
                && !Objects.requireNonNull(activity.due()).isAfter(today.plusDays(WEEK));
    }

    private static List<ActivityState> handedOver(Optional<Plan> plan, Member member) {
        return activities(plan)
                .filter(activity -> !activity.complete()
                        && activity.readiness().canStart()
                        && activity.isHandedOverToAnotherThan(member.person()))
                .limit(ROWS)
                .toList();
    }

    private static Stream<ActivityState> activities(Optional<Plan> plan) {
        return plan.stream().flatMap(known -> known.activities().stream());
    }
}
