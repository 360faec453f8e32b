// SPDX-License-Identifier: Apache-2.0
package org.ourlet.guide.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ourlet.guide.CalendarStage;
import org.ourlet.guide.ContentNode;
import org.ourlet.guide.ContentReader;
import org.ourlet.guide.ContentValue;
import org.ourlet.guide.LocalizedNode;

/** Reads the generic calendar of the first cycle. */
final class CalendarFiles {

    static final String FOLDER = "guide/period";

    private CalendarFiles() {}

    static List<CalendarStage> read(ContentReader reader) {
        LocalizedNode texts = reader.nodeInEachLanguage(FOLDER);
        return reader.yaml(FOLDER + "/calendar.yaml").nodes().stream()
                .map(node -> stage(node, texts))
                .toList();
    }

    private static CalendarStage stage(ContentNode node, LocalizedNode texts) {
        String slug = node.at("stage").text();
        List<Integer> months =
                node.at("months").values().stream().map(ContentValue::integer).toList();
        if (months.size() != 2 || months.get(0) > months.get(1)) {
            node.at("months").problem("is not a span of months", "Write two numbers such as [2, 5]");
        }
        List<String> milestones = node.at("milestones").texts();
        return new CalendarStage(
                slug,
                months.stream().findFirst().orElse(0),
                months.stream().reduce((first, last) -> last).orElse(0),
                milestones,
                texts.at(slug, value -> text(value.node(), milestones)));
    }

    private static CalendarStage.StageText text(ContentNode node, List<String> codes) {
        ContentNode milestones = node.at("milestones").node();
        Map<String, String> texts = new LinkedHashMap<>();
        codes.forEach(code -> texts.put(code, milestones.at(code).text()));
        return new CalendarStage.StageText(
                node.at("name").text(), node.at("content").text(), texts);
    }
}
