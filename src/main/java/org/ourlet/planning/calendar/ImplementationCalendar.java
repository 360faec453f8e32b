// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The weeks of a cycle: a bar for each activity, in the order of the guide. An activity begins when all that it requires is
 * done, or established where that goes on. Our own.
 *
 * @param startedOn the first day of the cycle
 * @param needed weeks until the last activity is done or established
 * @param target weeks that are usually planned for the level
 * @param criticalPath codes of the activities that decide how many weeks are needed, by their start
 */
public record ImplementationCalendar(
        LocalDate startedOn,
        int needed,
        int target,
        List<Bar> bars,
        List<String> criticalPath,
        List<Milestone> milestones) {

    private static final int DAYS = 7;

    public ImplementationCalendar {
        bars = List.copyOf(bars);
        criticalPath = List.copyOf(criticalPath);
        milestones = List.copyOf(milestones);
    }

    /** The weeks of the whole calendar: those needed, and not fewer than are usually planned. */
    public int weeks() {
        return Math.max(needed, target);
    }

    /** The Monday of a week; the first week begins on the start or on the Monday after it. */
    public LocalDate monday(int week) {
        return firstMonday(startedOn).plusDays((long) week * DAYS);
    }

    /** The last Friday: when the level is reached. */
    public LocalDate end() {
        return friday(startedOn, weeks());
    }

    public Optional<Bar> find(String activity) {
        return bars.stream().filter(bar -> bar.code().equals(activity)).findFirst();
    }

    /** The week of a day; below 0 or beyond the last one when the day is outside the calendar. */
    public int weekOf(LocalDate day) {
        long days = ChronoUnit.DAYS.between(monday(0), day);
        return (int) Math.floorDiv(days, DAYS);
    }

    /** The bars of the critical path. */
    public List<Bar> critical() {
        Map<String, Bar> byCode = bars.stream().collect(Collectors.toMap(Bar::code, Function.identity()));
        return criticalPath.stream().map(byCode::get).toList();
    }

    static LocalDate firstMonday(LocalDate start) {
        return start.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    }

    /** The last working day of the given number of weeks. */
    static LocalDate friday(LocalDate start, int weeks) {
        return firstMonday(start).plusDays((long) weeks * DAYS).with(TemporalAdjusters.previous(DayOfWeek.FRIDAY));
    }
}
