// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourlet.planning.calendar.CalendarExamples.NOBODY;
import static org.ourlet.planning.calendar.CalendarExamples.START;
import static org.ourlet.planning.calendar.CalendarExamples.calendar;
import static org.ourlet.planning.calendar.CalendarExamples.level;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ourlet.guide.ActorCategory;
import org.ourlet.people.Team;
import org.ourlet.tailoring.ImplementationLevel;

class ImplementationCalendarTest {

    @Test
    void beginsWithTheCommitmentOnTheFirstMonday() {
        Bar first = level(ImplementationLevel.LEVEL_4, 14).find("T1").orElseThrow();

        assertThat(first.start()).isZero();
        assertThat(first.from()).isEqualTo(START);
        assertThat(first.from().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
    }

    @Test
    void waitsForMondayWhenItStartsInTheMiddleOfTheWeek() {
        ImplementationCalendar calendar = calendar(ImplementationLevel.LEVEL_1, NOBODY, 14, LocalDate.of(2027, 3, 4));

        assertThat(calendar.monday(0)).isEqualTo(LocalDate.of(2027, 3, 8));
        assertThat(calendar.startedOn()).isEqualTo(LocalDate.of(2027, 3, 4));
    }

    @Test
    void givesTheControlsTwelveWeeksAtLeast() {
        assertThat(level(ImplementationLevel.LEVEL_4, 2)
                        .find("D2")
                        .orElseThrow()
                        .weeks())
                .isGreaterThanOrEqualTo(12);
    }

    @Test
    void followsTheLongestChainThroughRiskAssessmentAndControls() {
        ImplementationCalendar calendar = level(ImplementationLevel.LEVEL_4, 50);

        assertThat(calendar.criticalPath())
                .startsWith("T1", "P1", "P2", "P3", "P4")
                .containsSubsequence("P7", "P8", "P9", "P10", "P11", "P12", "D1", "D2")
                .endsWith("C4", "A3");
    }

    @Test
    void letsRecurringActivitiesGoOnToTheEnd() {
        ImplementationCalendar calendar = level(ImplementationLevel.LEVEL_4, 50);

        assertThat(calendar.bars().stream().filter(Bar::goesOn).map(Bar::code))
                .containsExactly("T5", "D3", "D4", "C1", "C2", "A1");
        assertThat(calendar.find("D4").orElseThrow().until()).isEqualTo(calendar.end());
    }

    @Test
    void plansNoFewerWeeksThanUsualForTheLevel() {
        ImplementationCalendar calendar = level(ImplementationLevel.LEVEL_5, 250);

        assertThat(calendar.target()).isEqualTo(117);
        assertThat(calendar.weeks()).isGreaterThanOrEqualTo(calendar.target());
        assertThat(calendar.end().getDayOfWeek()).isEqualTo(DayOfWeek.FRIDAY);
    }

    @Test
    void staysNearTheUsualTimeOfEveryLevel() {
        for (ImplementationLevel level : ImplementationLevel.values()) {
            ImplementationCalendar calendar = level(level, 50);

            assertThat(calendar.needed()).as(level.toString()).isLessThanOrEqualTo(calendar.target() + 9);
        }
    }

    @Test
    void reachesMilestonesInTheirOrder() {
        List<Milestone> milestones = level(ImplementationLevel.LEVEL_4, 14).milestones();

        assertThat(milestones)
                .extracting(Milestone::id)
                .containsExactly("M0", "M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8");
        assertThat(milestones).extracting(Milestone::on).isSorted();
    }

    @Test
    void leavesOutMilestonesThatALevelDoesNotReach() {
        assertThat(level(ImplementationLevel.LEVEL_1, 14).milestones())
                .extracting(Milestone::id)
                .containsExactly("M0", "M1", "M2");
    }

    @Test
    void takesNotedTimeBeforeTheUsualOne() {
        Team little = CalendarExamples.team(Map.of(ActorCategory.ISMS_ACCOUNTABLE, 1));
        Team much = CalendarExamples.team(Map.of(ActorCategory.ISMS_ACCOUNTABLE, 20));

        int slow = calendar(ImplementationLevel.LEVEL_2, little, 14, START).needed();
        int fast = calendar(ImplementationLevel.LEVEL_2, much, 14, START).needed();

        assertThat(slow).isGreaterThan(fast);
    }

    @Test
    void takesTheUsualTimeWhereNobodyHasAny() {
        Team zero = CalendarExamples.team(Map.of(ActorCategory.ISMS_ACCOUNTABLE, 0));

        assertThat(calendar(ImplementationLevel.LEVEL_4, zero, 14, START).needed())
                .isEqualTo(level(ImplementationLevel.LEVEL_4, 14).needed());
    }

    @Test
    void knowsTheWeekOfADay() {
        ImplementationCalendar calendar = level(ImplementationLevel.LEVEL_4, 14);

        assertThat(calendar.weekOf(START)).isZero();
        assertThat(calendar.weekOf(START.plusDays(7))).isEqualTo(1);
        assertThat(calendar.weekOf(START.minusDays(1))).isEqualTo(-1);
    }
}
