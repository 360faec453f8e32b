// SPDX-License-Identifier: Apache-2.0
package org.ourlet.guide.content;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ourlet.guide.Activity;
import org.ourlet.guide.ActivityKind;
import org.ourlet.guide.Clauses;
import org.ourlet.guide.ContentNode;
import org.ourlet.guide.ContentReader;
import org.ourlet.guide.ContentValue;
import org.ourlet.guide.Figures;
import org.ourlet.guide.Flow;
import org.ourlet.guide.Input;
import org.ourlet.guide.Links;
import org.ourlet.guide.Stage;
import org.ourlet.guide.StandardEdition;

/** Reads the folders of the activities. */
final class ActivityFiles {

    static final String FOLDER = "guide/activities";

    private ActivityFiles() {}

    static String folder(String slug) {
        return FOLDER + "/" + slug;
    }

    static String file(Activity activity) {
        return folder(activity.slug()) + "/activity.yaml";
    }

    static List<Activity> read(ContentReader reader) {
        return reader.folder().folders(FOLDER).stream()
                .map(slug -> read(reader, slug))
                .sorted(Comparator.comparingInt(activity -> activity.identity().order()))
                .toList();
    }

    private static Activity read(ContentReader reader, String slug) {
        ContentNode node = reader.node(folder(slug) + "/activity.yaml");
        return new Activity(
                identity(node, slug),
                links(node),
                flow(node),
                RaciReader.read(node.at("raci").node()),
                clauses(node),
                figures(node),
                WorkFiles.read(reader, node, folder(slug)));
    }

    private static Activity.Identity identity(ContentNode node, String slug) {
        return new Activity.Identity(
                node.at("code").text(),
                slug,
                node.at("order").integer(),
                node.at("stage").choice(Stage.class),
                node.at("kind").choice(ActivityKind.class));
    }

    private static Links links(ContentNode node) {
        return new Links(
                node.at("requires").texts(),
                node.at("helped-by").texts(),
                node.optional("bundle").map(ContentValue::text).orElse(null));
    }

    private static Flow flow(ContentNode node) {
        List<Input> inputs =
                node.at("inputs").texts().stream().map(ActivityFiles::input).toList();
        return new Flow(inputs, node.at("outputs").texts());
    }

    private static Input input(String text) {
        boolean optional = text.endsWith("?");
        return new Input(optional ? text.substring(0, text.length() - 1) : text, optional);
    }

    private static Clauses clauses(ContentNode node) {
        Map<StandardEdition, List<String>> units = new EnumMap<>(StandardEdition.class);
        ContentNode clauses = node.at("clauses").node();
        for (StandardEdition edition : StandardEdition.values()) {
            units.put(edition, clauses.at(edition.key()).texts());
        }
        return new Clauses(units, node.at("annex-a-2022").texts());
    }

    private static Figures figures(ContentNode node) {
        return new Figures(
                effort(node.at("effort")),
                node.at("template-factor").decimal(),
                node.at("run-factor").decimal(),
                node.at("importance").integer(),
                node.at("return").integer());
    }

    private static SortedMap<Integer, Integer> effort(ContentValue value) {
        SortedMap<Integer, Integer> effort = new TreeMap<>();
        value.node().entries().forEach((size, days) -> {
            if (size.matches("[1-9][0-9]*")) {
                effort.put(Integer.valueOf(size), days.integer());
            } else {
                days.problem("\"" + size + "\" is not a number of people", "Write a whole number such as 10");
            }
        });
        return effort;
    }
}
