// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ourlet.access.Member;
import org.ourlet.guide.Guide;
import org.ourlet.planning.ActivityState;
import org.ourlet.planning.ActivityStatus;
import org.ourlet.planning.Plan;
import org.ourlet.planning.PlanOverview;
import org.ourlet.planning.Planning;
import org.ourlet.tailoring.Tailoring;
import org.ourlet.webshell.Choice;
import org.ourlet.webshell.Now;
import org.ourlet.webshell.Pages;
import org.ourlet.webshell.Texts;
import org.springframework.stereotype.Component;

/** Puts the task list together. */
@Component
class PlanViews {

    private final Planning planning;
    private final Now now;
    private final Guide guide;
    private final Tailoring tailoring;
    private final Pages pages;

    PlanViews(Planning planning, Now now, Guide guide, Tailoring tailoring, Pages pages) {
        this.planning = planning;
        this.now = now;
        this.guide = guide;
        this.tailoring = tailoring;
        this.pages = pages;
    }

    PlanView plan(Member member, PlanQuery query) {
        LocalDate today = now.day(member.zone());
        Optional<Plan> plan = planning.planOf(member.organisation());
        PlanOverview overview = plan.map(
                        known -> PlanOverview.of(known, query.filter(member.person(), tailoring.matrix())))
                .orElse(new PlanOverview(List.of()));
        Texts texts = pages.texts();
        return new PlanView(
                guide,
                plan.map(Plan::cycle).orElse(null),
                overview,
                today,
                people(texts, plan, member, query),
                levels(texts, plan, query),
                statuses(texts, query));
    }

    private static List<Choice> people(Texts texts, Optional<Plan> plan, Member member, PlanQuery query) {
        Stream<Choice> fixed = Stream.of(
                Choice.of("", texts.text("planning.plan.everybody"), query.who().isEmpty()),
                Choice.of(
                        PlanQuery.ME,
                        texts.text("planning.plan.me"),
                        query.who().equals(PlanQuery.ME)));
        Stream<Choice> others = plan.stream()
                .flatMap(known -> known.activities().stream())
                .map(ActivityState::responsible)
                .flatMap(Stream::ofNullable)
                .distinct()
                .filter(person -> !person.id().equals(member.person()))
                .map(person -> Choice.of(person.id(), person.name(), query.who().equals(person.id())));
        return Stream.concat(fixed, others).toList();
    }

    private static List<Choice> levels(Texts texts, Optional<Plan> plan, PlanQuery query) {
        int highest = plan.map(known -> known.cycle().level()).orElse(0);
        Stream<Choice> all = Stream.of(Choice.of(
                "", texts.text("planning.plan.all-levels"), query.level().isEmpty()));
        Stream<Choice> each = IntStream.rangeClosed(1, highest)
                .mapToObj(Integer::toString)
                .map(number -> Choice.of(
                        number,
                        texts.text("planning.plan.up-to-level", number),
                        query.level().equals(number)));
        return Stream.concat(all, each).toList();
    }

    private static List<Choice> statuses(Texts texts, PlanQuery query) {
        Stream<Choice> all = Stream.of(Choice.of(
                "", texts.text("planning.plan.all-statuses"), query.status().isEmpty()));
        Stream<Choice> each = Arrays.stream(ActivityStatus.values())
                .map(status -> Choice.of(
                        status.name(),
                        texts.text("planning.status." + status.name()),
                        query.status().equals(status.name())));
        return Stream.concat(all, each).toList();
    }
}
