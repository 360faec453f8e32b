// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.ourlet.content.ShippedContent;
import org.ourlet.guide.ActorCategory;
import org.ourlet.people.Person;
import org.ourlet.people.RoleAssignment;
import org.ourlet.people.Team;
import org.ourlet.planning.PdcaCycle;
import org.ourlet.planning.calendar.content.CalendarFile;
import org.ourlet.tailoring.ImplementationLevel;
import org.ourlet.tailoring.Selection;

/** Calendars of made-up organisations. */
final class CalendarExamples {

    /** A Monday. */
    static final LocalDate START = LocalDate.of(2027, 3, 1);

    static final CalendarRules RULES = CalendarFile.load(ShippedContent.FOLDER, ShippedContent.GUIDE);
    static final Team NOBODY = new Team(List.of(), List.of());

    private static final CalendarMaker MAKER = new CalendarMaker(ShippedContent.GUIDE, ShippedContent.TAILORING, RULES);

    private CalendarExamples() {}

    static ImplementationCalendar level(ImplementationLevel level, int people) {
        return calendar(level, NOBODY, people, START);
    }

    static ImplementationCalendar calendar(ImplementationLevel level, Team team, int people, LocalDate start) {
        return calendar(ShippedContent.TAILORING.selection(level), level.number(), team, people, start);
    }

    static ImplementationCalendar own(Collection<String> codes, Team team, int people) {
        Selection selection = ShippedContent.TAILORING.selection(codes).closed();
        int level = ShippedContent.TAILORING.check(selection.codes()).level();
        return calendar(selection, level, team, people, START);
    }

    private static ImplementationCalendar calendar(
            Selection selection, int level, Team team, int people, LocalDate start) {
        return MAKER.calendar(new PdcaCycle("c", 1, level, selection, "1", start, 0), team, people);
    }

    /** One person in each category that is named, with that many half days per month. */
    static Team team(Map<ActorCategory, Integer> halfDays) {
        List<Person> persons = new ArrayList<>();
        List<RoleAssignment> assignments = new ArrayList<>();
        halfDays.forEach((category, half) -> {
            String id = category.code();
            persons.add(new Person(id, id, new Person.Contact("", ""), false, half, null, 0));
            assignments.add(new RoleAssignment("a-" + id, id, category, false));
        });
        return new Team(persons, assignments);
    }
}
