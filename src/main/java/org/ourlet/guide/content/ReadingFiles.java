// SPDX-License-Identifier: Apache-2.0
package org.ourlet.guide.content;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.ourlet.guide.Chapter;
import org.ourlet.guide.Concept;
import org.ourlet.guide.ContentNode;
import org.ourlet.guide.ContentReader;
import org.ourlet.guide.Guide;
import org.ourlet.guide.Prose;
import org.ourlet.shared.Localized;

/** Reads what is read rather than done: chapters, concepts, terms, the self-check, the calendar. */
final class ReadingFiles {

    static final String CHAPTERS = "guide/chapters";
    static final String CONCEPTS = "guide/concepts";

    private ReadingFiles() {}

    static Guide.Reading read(ContentReader reader, Map<String, Localized<String>> externalInputs) {
        return new Guide.Reading(
                chapters(reader),
                concepts(reader),
                GlossaryFiles.read(reader),
                SelfCheckFiles.read(reader),
                CalendarFiles.read(reader),
                externalInputs);
    }

    private static List<Chapter> chapters(ContentReader reader) {
        return reader.folder().folders(CHAPTERS).stream()
                .map(slug -> chapter(reader, slug))
                .sorted(Comparator.comparingInt(Chapter::number))
                .toList();
    }

    private static Chapter chapter(ContentReader reader, String slug) {
        ContentNode node = reader.node(CHAPTERS + "/" + slug + "/chapter.yaml");
        return new Chapter(
                slug, node.at("number").integer(), node.at("generated").texts(), prose(reader, CHAPTERS + "/" + slug));
    }

    private static List<Concept> concepts(ContentReader reader) {
        return reader.folder().folders(CONCEPTS).stream()
                .map(slug -> concept(reader, slug))
                .sorted(Comparator.comparingInt(Concept::number))
                .toList();
    }

    private static Concept concept(ContentReader reader, String slug) {
        ContentNode node = reader.node(CONCEPTS + "/" + slug + "/concept.yaml");
        return new Concept(
                slug, node.at("number").integer(), node.at("term").text(), prose(reader, CONCEPTS + "/" + slug));
    }

    private static Localized<Prose> prose(ContentReader reader, String folder) {
        return reader.markdownInEachLanguage(folder, reader::prose);
    }
}
