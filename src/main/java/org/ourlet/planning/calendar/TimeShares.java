// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning.calendar;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ourlet.guide.Activity;
import org.ourlet.guide.ActorCategory;
import org.ourlet.guide.Involvement;
import org.ourlet.people.Person;
import org.ourlet.people.Team;

/** How many working days per week those have who do an activity: as noted, else as usual for the size. Our own. */
record TimeShares(Team team, CalendarRules rules, int people) {

    private static final double WEEKS_PER_MONTH = 52.0 / 12;
    private static final double HALF = 0.5;

    double daysPerWeek(Activity activity) {
        Map<String, Double> noted = new LinkedHashMap<>();
        double usual = 0;
        for (ActorCategory category : activity.raci().categories(Involvement.RESPONSIBLE)) {
            List<Person> sharing =
                    team.holders(category).stream().filter(TimeShares::shares).toList();
            sharing.forEach(person -> noted.put(person.id(), daysPerWeek(person)));
            if (sharing.isEmpty()) {
                usual += rules.usualDaysPerWeek(category, people);
            }
        }
        return usual + noted.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private static boolean shares(Person person) {
        return daysPerWeek(person) > 0;
    }

    private static double daysPerWeek(Person person) {
        @Nullable Integer halfDays = person.halfDaysPerMonth();
        return halfDays == null ? 0 : halfDays * HALF / WEEKS_PER_MONTH;
    }
}
