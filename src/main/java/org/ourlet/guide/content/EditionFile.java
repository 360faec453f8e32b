// SPDX-License-Identifier: Apache-2.0
package org.ourlet.guide.content;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ourlet.guide.ContentNode;
import org.ourlet.guide.ContentReader;
import org.ourlet.guide.ContentValue;
import org.ourlet.guide.GuideEdition;
import org.ourlet.guide.StandardEdition;
import org.ourlet.shared.Language;

/** Reads {@code edition.yaml}. */
final class EditionFile {

    private static final String FILE = "guide/edition.yaml";
    private static final List<String> STATUSES = List.of("complete", "planned");

    private EditionFile() {}

    static GuideEdition read(ContentReader reader) {
        ContentNode node = reader.node(FILE);
        String number = String.valueOf(node.at("number").integer());
        node.at("maps-to").values().forEach(StandardEdition::of);
        return new GuideEdition(
                reader.folder().local() ? number + "+local" : number,
                languages(node.at("languages").node()));
    }

    private static Map<Language, String> languages(ContentNode node) {
        Map<Language, String> languages = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            ContentValue entry = node.at(language.code());
            languages.put(language, entry.node().at("status").oneOf(STATUSES));
        }
        return languages;
    }
}
