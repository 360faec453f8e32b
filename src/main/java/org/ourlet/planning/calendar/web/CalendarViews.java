// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning.calendar.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ourlet.guide.CalendarStage;
import org.ourlet.guide.Guide;
import org.ourlet.guide.Stage;
import org.ourlet.people.Person;
import org.ourlet.planning.ActivityState;
import org.ourlet.planning.Plan;
import org.ourlet.planning.calendar.Bar;
import org.ourlet.planning.calendar.ImplementationCalendar;
import org.ourlet.planning.calendar.Milestone;
import org.ourlet.planning.calendar.web.CalendarView.Group;
import org.ourlet.planning.calendar.web.CalendarView.Month;
import org.ourlet.planning.calendar.web.CalendarView.Reached;
import org.ourlet.planning.calendar.web.CalendarView.Row;
import org.ourlet.planning.calendar.web.CalendarView.State;
import org.ourlet.shared.Language;
import org.springframework.stereotype.Component;

/** Places the bars of a calendar. */
@Component
class CalendarViews {

    private static final int DAYS_FROM_FRIDAY = 3;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("LLL");

    private final Guide guide;

    CalendarViews(Guide guide) {
        this.guide = guide;
    }

    CalendarView view(
            Plan plan, ImplementationCalendar calendar, LocalDate today, Optional<LocalDate> from, Language language) {
        Window window = Window.of(calendar, from);
        int now = calendar.weekOf(today);
        CalendarView.Grid grid = new CalendarView.Grid(
                window, months(calendar, window, language), window.shows(now) ? now - window.first() : -1, today);
        List<Group> groups = Arrays.stream(Stage.values())
                .map(stage -> new Group(stage, rows(stage, plan, calendar, window, today)))
                .filter(group -> !group.rows().isEmpty())
                .toList();
        List<Reached> milestones = calendar.milestones().stream()
                .map(milestone -> reached(milestone, window, language))
                .toList();
        return new CalendarView(plan.cycle(), calendar, grid, groups, milestones);
    }

    private static List<Row> rows(
            Stage stage, Plan plan, ImplementationCalendar calendar, Window window, LocalDate today) {
        return calendar.bars().stream()
                .filter(bar -> bar.activity().stage() == stage)
                .map(bar -> row(bar, plan.find(bar.code()).orElseThrow(), calendar, window, today))
                .toList();
    }

    private static Row row(
            Bar bar, ActivityState state, ImplementationCalendar calendar, Window window, LocalDate today) {
        LocalDate done = calendar.monday(bar.end()).minusDays(DAYS_FROM_FRIDAY);
        int end = bar.goesOn() ? calendar.weeks() : bar.end();
        @Nullable Person responsible = state.responsible();
        return new Row(
                bar,
                responsible == null ? "" : responsible.name(),
                state(state, done, today),
                done,
                window.place(bar.start(), end).orElse(null));
    }

    private static State state(ActivityState state, LocalDate done, LocalDate today) {
        if (state.complete()) {
            return State.DONE;
        }
        return today.isAfter(done) || state.isOverdueOn(today) ? State.LATE : State.PLANNED;
    }

    private Reached reached(Milestone milestone, Window window, Language language) {
        CalendarStage stage = guide.reading().calendar().stream()
                .filter(each -> each.milestones().contains(milestone.id()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no stage has the milestone " + milestone.id()));
        String text =
                Objects.requireNonNull(stage.texts().in(language).milestones().get(milestone.id()));
        int column = window.shows(milestone.week()) ? milestone.week() - window.first() : -1;
        return new Reached(milestone, text, stage.texts().languageFor(language).code(), column);
    }

    /** The months in which weeks of the window begin; January and the first one with their year. */
    private static List<Month> months(ImplementationCalendar calendar, Window window, Language language) {
        List<Month> months = new ArrayList<>();
        int start = 0;
        for (int column = 1; column <= window.columns(); column++) {
            YearMonth month = month(calendar, window, start);
            if (column == window.columns() || !month(calendar, window, column).equals(month)) {
                int span = column - start;
                boolean withYear =
                        month.getMonthValue() == 1 || months.stream().noneMatch(Month::named) && span > Month.NARROW;
                months.add(new Month(
                        MONTH.withLocale(language.locale()).format(month),
                        withYear ? String.valueOf(month.getYear()) : "",
                        start,
                        span));
                start = column;
            }
        }
        return months;
    }

    private static YearMonth month(ImplementationCalendar calendar, Window window, int column) {
        return YearMonth.from(calendar.monday(window.first() + column));
    }
}
