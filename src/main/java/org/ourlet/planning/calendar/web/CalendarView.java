// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning.calendar.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourlet.guide.Stage;
import org.ourlet.planning.PdcaCycle;
import org.ourlet.planning.calendar.Bar;
import org.ourlet.planning.calendar.ImplementationCalendar;
import org.ourlet.planning.calendar.Milestone;

/** The implementation calendar as a grid of weeks, as a table and as lists. */
public record CalendarView(
        PdcaCycle cycle, ImplementationCalendar calendar, Grid grid, List<Group> groups, List<Reached> milestones) {

    /**
     * The grid of weeks.
     *
     * @param now the column of today, -1 when today is not shown
     */
    public record Grid(Window window, List<Month> months, int now, LocalDate today) {}

    /**
     * A month in the head of the grid.
     *
     * @param year in January and in the first month with a name, else empty
     */
    public record Month(String name, String year, int column, int span) {

        /** Weeks that are too narrow for a name. */
        static final int NARROW = 2;

        /** Whether its name has room. */
        public boolean named() {
            return span > NARROW;
        }
    }

    /** The activities of a stage. */
    public record Group(Stage stage, List<Row> rows) {

        public Group {
            rows = List.copyOf(rows);
        }
    }

    /**
     * An activity.
     *
     * @param person who does it, empty when nobody is there for it
     * @param done by when it is done, or established where it goes on
     * @param place in the grid, null when it lies outside
     */
    public record Row(Bar bar, String person, State state, LocalDate done, Window.@Nullable Place place) {}

    /** How an activity stands today. */
    public enum State {
        PLANNED,
        DONE,
        LATE
    }

    /**
     * A milestone with its words.
     *
     * @param lang code of the language of the words
     * @param column in the grid, -1 when it lies outside
     */
    public record Reached(Milestone milestone, String text, String lang, int column) {}

    public CalendarView {
        groups = List.copyOf(groups);
        milestones = List.copyOf(milestones);
    }

    /** All rows, in the order of the guide. */
    public List<Row> rows() {
        return groups.stream().flatMap(group -> group.rows().stream()).toList();
    }

    /** Whether the grid leaves out weeks of the calendar. */
    public boolean cut() {
        return grid.window().first() > 0 || grid.window().end() < calendar.weeks();
    }
}
