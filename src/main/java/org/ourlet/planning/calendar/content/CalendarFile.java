// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning.calendar.content;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ourlet.guide.Activity;
import org.ourlet.guide.ActorCategory;
import org.ourlet.guide.ContentFolder;
import org.ourlet.guide.ContentNode;
import org.ourlet.guide.ContentReader;
import org.ourlet.guide.ContentValue;
import org.ourlet.guide.Guide;
import org.ourlet.planning.calendar.CalendarRules;
import org.ourlet.planning.calendar.CalendarRules.MilestoneRule;
import org.ourlet.planning.calendar.SizeScale;

/** Reads how the calendar is computed. */
public final class CalendarFile {

    private static final String FILE = "planning/calendar.yaml";

    private final List<String> codes;

    private CalendarFile(Guide guide) {
        this.codes = guide.activities().stream().map(Activity::code).toList();
    }

    /** @throws org.ourlet.guide.BrokenContent when anything is wrong, with all problems at once */
    public static CalendarRules load(ContentFolder folder, Guide guide) {
        ContentReader reader = new ContentReader(folder);
        CalendarRules rules = new CalendarFile(guide).read(reader.node(FILE));
        reader.close();
        return rules;
    }

    private CalendarRules read(ContentNode file) {
        Map<ActorCategory, SizeScale> days = new EnumMap<>(ActorCategory.class);
        ContentNode daysPerWeek = file.at("days-per-week").node();
        for (ActorCategory category : ActorCategory.values()) {
            days.put(category, scale(daysPerWeek.at(category.code())));
        }
        return new CalendarRules(
                days,
                scale(file.at("target-factor")),
                leastWeeks(file.at("least-weeks").node()),
                Set.copyOf(activities(file.at("go-on"))),
                file.at("milestones").nodes().stream().map(this::milestone).toList());
    }

    private static SizeScale scale(ContentValue value) {
        SortedMap<Integer, Double> figures = new TreeMap<>();
        value.node().entries().forEach((size, figure) -> {
            if (size.matches("[1-9][0-9]{0,5}")) {
                figures.put(Integer.valueOf(size), moreThanNothing(figure));
            } else {
                figure.problem("does not stand behind a number of people", "Write a number such as 50 before it");
            }
        });
        if (figures.isEmpty()) {
            value.problem("has no figure", "Write a figure for at least one number of people");
            figures.put(1, 1.0);
        }
        return new SizeScale(figures);
    }

    private static double moreThanNothing(ContentValue value) {
        double figure = value.decimal();
        if (figure <= 0) {
            value.problem("is not more than 0", "Write a figure such as 0.5");
            return 1;
        }
        return figure;
    }

    private Map<String, Integer> leastWeeks(ContentNode node) {
        Map<String, Integer> weeks = new LinkedHashMap<>();
        node.entries().forEach((code, value) -> {
            if (!codes.contains(code)) {
                value.problem("belongs to no activity", "Use the code of an activity such as D2");
            }
            weeks.put(code, value.integer());
        });
        return weeks;
    }

    private List<String> activities(ContentValue list) {
        return list.values().stream().map(value -> value.oneOf(codes)).toList();
    }

    private MilestoneRule milestone(ContentNode node) {
        return new MilestoneRule(
                node.at("id").text(),
                activities(node.at("after")),
                node.optional("part").map(ContentValue::decimal).orElse(1.0));
    }
}
