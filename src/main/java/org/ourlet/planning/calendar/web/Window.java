// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning.calendar.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ourlet.planning.calendar.ImplementationCalendar;

/**
 * The weeks of a calendar that are shown side by side.
 *
 * @param first the first one, counted from the start of the calendar
 * @param columns how many fit
 */
public record Window(int first, int columns) {

    /** The grids that the style sheet knows. */
    private static final List<Integer> GRIDS = List.of(26, 52, 78, 104);

    /** A bar longer than this part of the grid has room for its text. */
    private static final double ROOM = 0.2;

    /** A bar that ends after this part of the grid has its text on the left. */
    private static final double RIGHT = 0.72;

    /** Where a bar stands, as the grid of the style sheet counts. */
    public record Place(int column, int span, Label label) {}

    /** Where the text of a bar stands. */
    public enum Label {
        INSIDE,
        LEFT,
        RIGHT
    }

    static Window of(ImplementationCalendar calendar, Optional<LocalDate> from) {
        int first = from.map(calendar::weekOf).orElse(0);
        int inside = Math.max(0, Math.min(first, calendar.weeks() - 1));
        int rest = calendar.weeks() - inside;
        int widest = GRIDS.get(GRIDS.size() - 1);
        return new Window(
                inside, GRIDS.stream().filter(grid -> grid >= rest).findFirst().orElse(widest));
    }

    /** The week after the last one that is shown. */
    int end() {
        return first + columns;
    }

    boolean shows(int week) {
        return week >= first && week < end();
    }

    /** Empty when all of it lies outside. */
    Optional<Place> place(int start, int end) {
        int from = Math.max(start, first);
        int to = Math.min(end, end());
        return from >= to ? Optional.empty() : Optional.of(new Place(from - first, to - from, label(from, to)));
    }

    private Label label(int from, int to) {
        if (to - from >= columns * ROOM) {
            return Label.INSIDE;
        }
        return to - first > columns * RIGHT ? Label.LEFT : Label.RIGHT;
    }
}
