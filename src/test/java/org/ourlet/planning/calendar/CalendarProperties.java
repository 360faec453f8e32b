// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ourlet.content.ShippedContent;
import org.ourlet.guide.Activity;
import org.ourlet.guide.ActorCategory;
import org.ourlet.people.Team;

/** What holds for every selection, size and division of time. */
class CalendarProperties {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 50);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void beginsNothingBeforeWhatItRequiresIsDone(long seed) {
        ImplementationCalendar calendar = calendar(seed);

        for (Bar bar : calendar.bars()) {
            for (String required : bar.activity().links().requires()) {
                Bar before = calendar.find(required).orElseThrow();
                assertThat(bar.start()).as(bar.code() + " after " + required).isGreaterThanOrEqualTo(before.end());
                assertThat(bar.from()).isAfter(before.goesOn() ? before.from() : before.until());
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void takesAtLeastAWeekForEveryActivityAndTwelveForControls(long seed) {
        for (Bar bar : calendar(seed).bars()) {
            assertThat(bar.weeks())
                    .as(bar.code())
                    .isGreaterThanOrEqualTo(bar.code().equals("D2") ? 12 : 1);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void isAsLongAsItsLongestPathAndCallsThatPathCritical(long seed) {
        ImplementationCalendar calendar = calendar(seed);

        assertThat(calendar.bars().stream()
                        .mapToInt(bar -> pathThrough(bar, calendar))
                        .max())
                .hasValue(calendar.needed());
        for (Bar bar : calendar.bars()) {
            assertThat(bar.critical()).as(bar.code()).isEqualTo(pathThrough(bar, calendar) == calendar.needed());
        }
        assertThat(calendar.critical())
                .containsExactlyInAnyOrderElementsOf(
                        calendar.bars().stream().filter(Bar::critical).toList());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void neverTakesLongerWithMoreTime(long seed) {
        Random random = new Random(seed);
        int people = 1 + random.nextInt(250);
        Map<ActorCategory, Integer> some = shares(random);
        Map<ActorCategory, Integer> more = new EnumMap<>(ActorCategory.class);
        some.forEach((category, half) -> more.put(category, half + random.nextInt(5)));
        List<String> codes = codes(random);

        int slow =
                CalendarExamples.own(codes, CalendarExamples.team(some), people).needed();
        int fast =
                CalendarExamples.own(codes, CalendarExamples.team(more), people).needed();

        assertThat(fast).isLessThanOrEqualTo(slow);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void neverTakesLessWithMorePeopleAndTheSameTime(long seed) {
        Random random = new Random(seed);
        Team team = CalendarExamples.team(shares(random));
        List<String> codes = codes(random);
        int people = 5 + random.nextInt(200);

        int few = CalendarExamples.own(codes, team, people).needed();
        int many =
                CalendarExamples.own(codes, team, people + random.nextInt(50)).needed();

        assertThat(many).isGreaterThanOrEqualTo(few);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void keepsEveryBarInsideTheCalendar(long seed) {
        ImplementationCalendar calendar = calendar(seed);

        assertThat(calendar.bars()).allSatisfy(bar -> {
            assertThat(bar.end()).isLessThanOrEqualTo(calendar.weeks());
            assertThat(bar.until()).isAfter(bar.from()).isBeforeOrEqualTo(calendar.end());
        });
    }

    private static ImplementationCalendar calendar(long seed) {
        Random random = new Random(seed);
        return CalendarExamples.own(codes(random), CalendarExamples.team(shares(random)), 1 + random.nextInt(250));
    }

    /** All categories with a noted share, so that no usual figure depends on the size. */
    private static Map<ActorCategory, Integer> shares(Random random) {
        Map<ActorCategory, Integer> shares = new EnumMap<>(ActorCategory.class);
        for (ActorCategory category : ActorCategory.values()) {
            shares.put(category, 1 + random.nextInt(20));
        }
        return shares;
    }

    private static List<String> codes(Random random) {
        return ShippedContent.GUIDE.activities().stream()
                .map(Activity::code)
                .filter(code -> random.nextInt(3) == 0)
                .collect(java.util.stream.Collectors.collectingAndThen(
                        java.util.stream.Collectors.toList(), codes -> codes.isEmpty() ? List.of("T1") : codes));
    }

    /** The length of the longest chain of requirements through it, found without the calendar's own starts. */
    private static int pathThrough(Bar bar, ImplementationCalendar calendar) {
        return longestTo(bar, calendar) + longestFrom(bar, calendar) - bar.weeks();
    }

    private static int longestTo(Bar bar, ImplementationCalendar calendar) {
        return bar.weeks()
                + bar.activity().links().requires().stream()
                        .flatMap(code -> calendar.find(code).stream())
                        .mapToInt(each -> longestTo(each, calendar))
                        .max()
                        .orElse(0);
    }

    private static int longestFrom(Bar bar, ImplementationCalendar calendar) {
        return bar.weeks()
                + calendar.bars().stream()
                        .filter(each -> each.activity().links().requires().contains(bar.code()))
                        .mapToInt(each -> longestFrom(each, calendar))
                        .max()
                        .orElse(0);
    }
}
