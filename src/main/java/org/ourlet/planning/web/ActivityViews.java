// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ourlet.access.Member;
import org.ourlet.access.Permission;
import org.ourlet.guide.Activity;
import org.ourlet.guide.Guide;
import org.ourlet.guide.GuideTexts;
import org.ourlet.journal.Journal;
import org.ourlet.journal.JournalEntry;
import org.ourlet.people.Person;
import org.ourlet.planning.ActivityState;
import org.ourlet.planning.ActivityWork;
import org.ourlet.planning.Plan;
import org.ourlet.planning.PlanFilter;
import org.ourlet.planning.PlanOverview;
import org.ourlet.planning.Planning;
import org.ourlet.planning.Plans;
import org.ourlet.tailoring.Tailoring;
import org.ourlet.webshell.Choice;
import org.ourlet.webshell.Now;
import org.ourlet.webshell.Pages;
import org.springframework.stereotype.Component;

/** Puts the page of an activity together. */
@Component
class ActivityViews {

    private static final int LATEST = 10;

    private final Planning planning;
    private final Plans plans;
    private final Now now;
    private final ActivityWork work;
    private final Journal journal;
    private final Guide guide;
    private final Tailoring tailoring;
    private final Pages pages;

    ActivityViews(
            Planning planning,
            Plans plans,
            Now now,
            ActivityWork work,
            Journal journal,
            Guide guide,
            Tailoring tailoring,
            Pages pages) {
        this.planning = planning;
        this.plans = plans;
        this.now = now;
        this.work = work;
        this.journal = journal;
        this.guide = guide;
        this.tailoring = tailoring;
        this.pages = pages;
    }

    /** Empty when the activity is not part of the plan. */
    Optional<ActivityView> activity(
            Member member, String code, Map<String, String> typed, Map<String, String> problems) {
        return planning.planOf(member.organisation())
                .flatMap(plan -> plan.find(code).map(state -> view(member, plan, state, typed, problems)));
    }

    private ActivityView view(
            Member member, Plan plan, ActivityState state, Map<String, String> typed, Map<String, String> problems) {
        Activity activity = state.activity();
        boolean readsAll = member.may(Permission.READ_ALL);
        return new ActivityView(
                guide,
                new GuideTexts(guide, pages.texts().language()),
                plan,
                state,
                PlanOverview.of(plan, PlanFilter.ALL).stages(),
                plan.waitingFor(activity),
                now.day(member.zone()),
                member.may(Permission.DECLARE) && plan.mayDeclare(member.person(), activity),
                people(plan, state, typed),
                readsAll ? work.timeNotes(member.organisation(), plan.cycle(), activity.code()) : List.of(),
                readsAll ? history(member, activity) : List.of(),
                typed,
                problems);
    }

    private List<JournalEntry> history(Member member, Activity activity) {
        List<String> subjects = new ArrayList<>(activity.flow().outputs());
        subjects.add(activity.code());
        return journal.about(member.organisation(), subjects, LATEST);
    }

    private List<Choice> people(Plan plan, ActivityState state, Map<String, String> typed) {
        @Nullable String named = typed.getOrDefault("person", state.decided().responsible());
        String usual = plan.team()
                .usualResponsible(state.activity())
                .map(person -> pages.texts().text("planning.activity.usual", person.name()))
                .orElse(pages.texts().text("planning.activity.usual-nobody"));
        Stream<Choice> nobody = Stream.of(Choice.of("", usual, named == null || named.isEmpty()));
        return Stream.concat(nobody, plan.team().persons().stream().map(person -> choice(person, named)))
                .toList();
    }

    private static Choice choice(Person person, @Nullable String named) {
        return Choice.of(person.id(), person.name(), person.id().equals(named));
    }

    OutsideView outside(Member member, String code) {
        Optional<Activity> activity = guide.findActivity(code);
        return new OutsideView(
                activity.map(Activity::code).orElse(""),
                activity.orElse(null),
                activity.map(known -> tailoring.matrix().levelOf(known.code()).number())
                        .orElse(0),
                plans.current(member.organisation()).isPresent());
    }
}
