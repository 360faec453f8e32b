// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning.calendar;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ourlet.guide.Activity;
import org.ourlet.guide.Guide;
import org.ourlet.people.Team;
import org.ourlet.planning.PdcaCycle;
import org.ourlet.planning.calendar.CalendarRules.MilestoneRule;
import org.ourlet.tailoring.ImplementationLevel;
import org.ourlet.tailoring.Tailoring;

/** Computes the calendar of a cycle from the effort of its activities and the time that people have. Pure. */
public final class CalendarMaker {

    /** Keeps a duration of exactly so many weeks from becoming one more by rounding errors. */
    private static final double NEARLY_NOTHING = 1e-6;

    private final Guide guide;
    private final Tailoring tailoring;
    private final CalendarRules rules;

    public CalendarMaker(Guide guide, Tailoring tailoring, CalendarRules rules) {
        this.guide = guide;
        this.tailoring = tailoring;
        this.rules = rules;
    }

    /** @param people number of people in the organisation */
    public ImplementationCalendar calendar(PdcaCycle cycle, Team team, int people) {
        Map<String, Integer> weeks = weeks(cycle, team, people);
        Schedule schedule = new Schedule(guide, cycle.selection(), weeks);
        List<String> critical = schedule.critical();
        int target = ImplementationLevel.of(cycle.level())
                .map(level -> rules.targetWeeks(tailoring.levels().months(level), people))
                .orElse(0);
        int total = Math.max(schedule.needed(), target);
        List<Bar> bars = cycle.selection().codes().stream()
                .map(guide::activity)
                .map(activity -> bar(activity, schedule, Set.copyOf(critical), cycle.startedOn(), total))
                .toList();
        return new ImplementationCalendar(
                cycle.startedOn(), schedule.needed(), target, bars, critical, milestones(schedule, cycle));
    }

    private Map<String, Integer> weeks(PdcaCycle cycle, Team team, int people) {
        TimeShares shares = new TimeShares(team, rules, people);
        Map<String, Integer> weeks = new LinkedHashMap<>();
        cycle.selection().codes().forEach(code -> weeks.put(code, weeks(guide.activity(code), shares, people)));
        return weeks;
    }

    private int weeks(Activity activity, TimeShares shares, int people) {
        BigDecimal days = tailoring.days(activity, people);
        double weeks = days.doubleValue() / shares.daysPerWeek(activity);
        return Math.max(rules.leastWeeks(activity.code()), (int) Math.ceil(weeks - NEARLY_NOTHING));
    }

    private Bar bar(Activity activity, Schedule schedule, Set<String> critical, LocalDate startedOn, int total) {
        String code = activity.code();
        boolean goesOn = rules.goOn().contains(code);
        int start = schedule.start(code);
        int end = schedule.end(code);
        return new Bar(
                activity,
                start,
                end - start,
                goesOn,
                critical.contains(code),
                ImplementationCalendar.firstMonday(startedOn).plusWeeks(start),
                ImplementationCalendar.friday(startedOn, goesOn ? total : end));
    }

    private List<Milestone> milestones(Schedule schedule, PdcaCycle cycle) {
        return rules.milestones().stream()
                .flatMap(rule -> milestone(rule, schedule, cycle).stream())
                .toList();
    }

    /** Empty when the cycle has none of the activities that lead to it. */
    private static Optional<Milestone> milestone(MilestoneRule rule, Schedule schedule, PdcaCycle cycle) {
        if (rule.after().isEmpty()) {
            return Optional.of(new Milestone(rule.id(), 0, cycle.startedOn()));
        }
        return rule.after().stream()
                .filter(cycle::includes)
                .map(code -> reached(code, rule.part(), schedule))
                .max(Integer::compare)
                .map(week -> new Milestone(rule.id(), week, ImplementationCalendar.friday(cycle.startedOn(), week)));
    }

    private static int reached(String code, double part, Schedule schedule) {
        int weeks = schedule.end(code) - schedule.start(code);
        return schedule.start(code) + (int) Math.ceil(weeks * part);
    }
}
