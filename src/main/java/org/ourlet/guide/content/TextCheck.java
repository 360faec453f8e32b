// SPDX-License-Identifier: Apache-2.0
package org.ourlet.guide.content;

import java.util.List;
import java.util.function.Function;
import org.ourlet.guide.ActivityText;
import org.ourlet.guide.Chapter;
import org.ourlet.guide.Concept;
import org.ourlet.guide.ContentReader;
import org.ourlet.guide.Guide;
import org.ourlet.guide.Markdown;
import org.ourlet.guide.Prose;
import org.ourlet.shared.Language;
import org.ourlet.shared.Localized;

/** Every link in every text leads somewhere, and what the program inserts into chapters is announced. */
final class TextCheck {

    private final Guide guide;
    private final ContentReader reader;

    TextCheck(Guide guide, ContentReader reader) {
        this.guide = guide;
        this.reader = reader;
    }

    void check() {
        guide.activities()
                .forEach(activity -> texts(
                        ActivityFiles.folder(activity.slug()),
                        ".yaml",
                        activity.work().texts(),
                        TextCheck::texts));
        for (Chapter chapter : guide.reading().chapters()) {
            texts(ReadingFiles.CHAPTERS + "/" + chapter.slug(), ".md", chapter.texts(), TextCheck::body);
            inserted(chapter);
        }
        for (Concept concept : guide.reading().concepts()) {
            texts(ReadingFiles.CONCEPTS + "/" + concept.slug(), ".md", concept.texts(), TextCheck::body);
            term(concept);
        }
        guide.reading()
                .calendar()
                .forEach(stage -> texts(CalendarFiles.FOLDER, ".yaml", stage.texts(), text -> List.of(text.content())));
        texts(
                SelfCheckFiles.FOLDER,
                ".yaml",
                guide.reading().selfCheck().texts(),
                text -> List.of(text.enough(), text.notEnough()));
    }

    private static List<String> body(Prose prose) {
        return List.of(prose.body());
    }

    private static List<String> texts(ActivityText text) {
        StringBuilder tasks = new StringBuilder();
        text.tasks().values().forEach(task -> tasks.append(task.text()).append("\n\n"));
        String why = String.join(
                "\n\n", text.why().matters(), text.why().brings(), text.why().without());
        return List.of(why, text.details(), tasks.toString(), text.example());
    }

    private <T> void texts(String folder, String ending, Localized<T> texts, Function<T, List<String>> markdown) {
        texts.versions()
                .forEach((language, text) -> markdown.apply(text).stream()
                        .flatMap(each -> Markdown.refused(each, guide).stream())
                        .forEach(refused -> refuse(folder + "/" + language.code() + ending, refused)));
    }

    private void refuse(String file, String refused) {
        reader.problem(
                file,
                "text",
                "the " + refused + " is not allowed or leads nowhere",
                "Use a term of guide/glossary/terms.yaml, the code of an activity or the folder name of a chapter");
    }

    private void inserted(Chapter chapter) {
        chapter.texts().versions().keySet().stream()
                .filter(language -> !chapter.generated().equals(inserted(chapter, language)))
                .forEach(language -> reader.problem(
                        ReadingFiles.CHAPTERS + "/" + chapter.slug() + "/" + language.code() + ".md",
                        "generated",
                        "the text does not insert exactly " + chapter.generated() + " in this order",
                        "Write lines such as {{generated: levels}}, as chapter.yaml names them"));
    }

    private static List<String> inserted(Chapter chapter, Language language) {
        return chapter.parts(language).stream()
                .filter(Chapter.Part::generated)
                .map(Chapter.Part::value)
                .toList();
    }

    private void term(Concept concept) {
        if (!guide.reading().terms().containsKey(concept.term())) {
            reader.problem(
                    ReadingFiles.CONCEPTS + "/" + concept.slug() + "/concept.yaml",
                    "term",
                    "there is no term \"" + concept.term() + "\"",
                    "Use a slug of guide/glossary/terms.yaml");
        }
    }
}
