// SPDX-License-Identifier: Apache-2.0
package org.ourlet.guide.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ourlet.guide.ContentNode;
import org.ourlet.guide.ContentReader;
import org.ourlet.guide.SelfCheck;

/** Reads the questions on the state of mind. */
final class SelfCheckFiles {

    static final String FOLDER = "guide/self-check";

    private SelfCheckFiles() {}

    static SelfCheck read(ContentReader reader) {
        ContentNode node = reader.node(FOLDER + "/self-check.yaml");
        List<String> questions = node.at("questions").texts();
        return new SelfCheck(
                node.at("threshold").integer(),
                questions,
                reader.inEachLanguage(FOLDER, texts -> text(texts, questions)));
    }

    private static SelfCheck.SelfCheckText text(ContentNode node, List<String> slugs) {
        Map<String, SelfCheck.Question> questions = new LinkedHashMap<>();
        slugs.forEach(slug -> questions.put(slug, question(node.at(slug).node())));
        return new SelfCheck.SelfCheckText(
                questions, node.at("enough").text(), node.at("not-enough").text());
    }

    private static SelfCheck.Question question(ContentNode node) {
        return new SelfCheck.Question(
                node.at("question").text(), node.at("help").text());
    }
}
