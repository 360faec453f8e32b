// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning.calendar;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.ourlet.guide.ActorCategory;

/**
 * The figures by which a calendar is computed. They are content.
 *
 * @param daysPerWeek what a category gives while nobody has noted a time share
 * @param targetFactor by which the months of a level are multiplied
 * @param leastWeeks of activities that need more time than their working days say
 * @param goOn codes of activities that go on until the end once they are established
 */
public record CalendarRules(
        Map<ActorCategory, SizeScale> daysPerWeek,
        SizeScale targetFactor,
        Map<String, Integer> leastWeeks,
        Set<String> goOn,
        List<MilestoneRule> milestones) {

    /**
     * When a milestone is reached.
     *
     * @param after codes of activities, none for the start
     * @param part of the time of the last of them
     */
    public record MilestoneRule(String id, List<String> after, double part) {

        public MilestoneRule {
            after = List.copyOf(after);
        }
    }

    public CalendarRules {
        daysPerWeek = Map.copyOf(daysPerWeek);
        leastWeeks = Map.copyOf(leastWeeks);
        goOn = Set.copyOf(goOn);
        milestones = List.copyOf(milestones);
    }

    double usualDaysPerWeek(ActorCategory category, int people) {
        return Objects.requireNonNull(daysPerWeek.get(category)).at(people);
    }

    int leastWeeks(String activity) {
        return leastWeeks.getOrDefault(activity, 1);
    }

    /** Weeks to plan for a level at that size. */
    int targetWeeks(int months, int people) {
        return (int) Math.ceil(months * targetFactor.at(people) * 52 / 12);
    }
}
