// SPDX-License-Identifier: Apache-2.0
package org.ourlet.tailoring.content;

import java.util.EnumMap;
import java.util.Map;
import org.ourlet.guide.ContentNode;
import org.ourlet.guide.ContentReader;
import org.ourlet.guide.ContentValue;
import org.ourlet.guide.LocalizedNode;
import org.ourlet.shared.Localized;
import org.ourlet.tailoring.ImplementationLevel;
import org.ourlet.tailoring.LevelText;
import org.ourlet.tailoring.Levels;

/** Reads the texts of the levels, the months to plan, and which level is recommended. */
final class LevelFiles {

    private static final String FOLDER = "tailoring/levels";

    private LevelFiles() {}

    static Levels read(ContentReader reader) {
        ContentNode node = reader.node(FOLDER + "/levels.yaml");
        ContentNode months = node.at("months").node();
        LocalizedNode texts = reader.nodeInEachLanguage(FOLDER);
        Map<ImplementationLevel, Integer> monthsByLevel = new EnumMap<>(ImplementationLevel.class);
        Map<ImplementationLevel, Localized<LevelText>> textsByLevel = new EnumMap<>(ImplementationLevel.class);
        for (ImplementationLevel level : ImplementationLevel.values()) {
            String number = String.valueOf(level.number());
            monthsByLevel.put(level, months.at(number).integer());
            textsByLevel.put(level, texts.at(number, value -> text(value.node())));
        }
        Localized<String> why = texts.at("why-recommended", ContentValue::text);
        return new Levels(MatrixFile.level(node.at("recommended")), why, monthsByLevel, textsByLevel);
    }

    private static LevelText text(ContentNode node) {
        return new LevelText(
                node.at("name").text(),
                node.at("summary").text(),
                node.at("claim").text(),
                node.at("adds").text(),
                node.at("for-whom").text());
    }
}
