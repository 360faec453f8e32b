// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.content;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ourlet.documents.Blank;
import org.ourlet.documents.BlankText;
import org.ourlet.documents.BlankType;
import org.ourlet.documents.Condition;
import org.ourlet.documents.DocumentTemplate;
import org.ourlet.documents.DocumentTemplates;
import org.ourlet.documents.NextReview;
import org.ourlet.documents.TemplateText;
import org.ourlet.guide.BrokenContent;
import org.ourlet.guide.ContentFolder;
import org.ourlet.guide.ContentNode;
import org.ourlet.guide.ContentReader;
import org.ourlet.guide.ContentValue;
import org.ourlet.guide.Guide;
import org.ourlet.guide.StandardEdition;
import org.ourlet.organisation.FactKey;
import org.ourlet.shared.Language;
import org.ourlet.shared.Localized;

/** Reads the document templates and checks them. */
public final class TemplateLoader {

    static final String FOLDER = "document-templates";

    private final ContentReader reader;
    private final Guide guide;

    private TemplateLoader(ContentReader reader, Guide guide) {
        this.reader = reader;
        this.guide = guide;
    }

    /** @throws BrokenContent when anything is wrong, with all problems at once */
    public static DocumentTemplates load(ContentFolder folder, Guide guide) {
        ContentReader reader = new ContentReader(folder);
        TemplateLoader loader = new TemplateLoader(reader, guide);
        List<DocumentTemplate> templates =
                folder.folders(FOLDER).stream().map(loader::template).toList();
        templates.forEach(template -> new TemplateCheck(template, reader).check());
        reader.close();
        return new DocumentTemplates(templates);
    }

    private DocumentTemplate template(String slug) {
        String path = FOLDER + "/" + slug;
        ContentNode node = reader.node(path + "/template.yaml");
        return new DocumentTemplate(
                slug,
                node.at("work-product")
                        .oneOf(guide.workProducts().stream()
                                .map(product -> product.id())
                                .toList()),
                clauses(node.at("clauses").node()),
                node.at("blanks").nodes().stream().map(TemplateLoader::blank).toList(),
                node.at("sections").nodes().stream().map(this::section).toList(),
                nextReview(node.at("next-review").node()),
                texts(path));
    }

    private static Map<StandardEdition, List<String>> clauses(ContentNode node) {
        Map<StandardEdition, List<String>> clauses = new EnumMap<>(StandardEdition.class);
        Stream.of(StandardEdition.values())
                .forEach(edition -> clauses.put(edition, node.at(edition.key()).texts()));
        return clauses;
    }

    private static Blank blank(ContentNode node) {
        String type = node.at("type")
                .oneOf(Stream.of(BlankType.values()).map(TemplateLoader::word).toList());
        return new Blank(
                node.at("id").text(),
                BlankType.valueOf(type.toUpperCase(java.util.Locale.ROOT)),
                node.at("required").flag(),
                node.optional("fact").map(TemplateLoader::fact).orElse(null),
                node.optional("options").map(ContentValue::texts).orElse(List.of()));
    }

    private static String word(BlankType type) {
        return type.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static FactKey fact(ContentValue value) {
        List<String> keys = Stream.of(FactKey.values()).map(FactKey::key).toList();
        return FactKey.of(value.oneOf(keys)).orElseThrow();
    }

    private DocumentTemplate.Section section(ContentNode node) {
        return new DocumentTemplate.Section(
                node.at("id").text(),
                node.optional("when")
                        .map(ContentValue::node)
                        .map(this::condition)
                        .orElse(Condition.ALWAYS));
    }

    private Condition condition(ContentNode node) {
        int level = node.optional("level-at-least").map(ContentValue::integer).orElse(0);
        List<String> codes =
                guide.activities().stream().map(activity -> activity.code()).toList();
        @Nullable
        String activity = node.optional("activity-included")
                .map(value -> value.oneOf(codes))
                .orElse(null);
        return new Condition(level, activity);
    }

    private static NextReview nextReview(ContentNode node) {
        return new NextReview(
                node.at("months").integer(),
                node.optional("blank").map(ContentValue::text).orElse(null));
    }

    private Localized<TemplateText> texts(String path) {
        Localized<Map<String, List<org.ourlet.documents.DocumentModel.Block>>> sections =
                reader.markdownInEachLanguage(path, file -> SectionFile.read(reader, file));
        Localized<Words> words = reader.inEachLanguage(path, TemplateLoader::words);
        Map<Language, TemplateText> texts = new EnumMap<>(Language.class);
        Stream.of(Language.values())
                .filter(language -> sections.languageFor(language) == language)
                .filter(language -> words.languageFor(language) == language)
                .forEach(language -> texts.put(
                        language,
                        new TemplateText(
                                words.in(language).title,
                                words.in(language).summary,
                                words.in(language).blanks,
                                sections.in(language))));
        return new Localized<>(texts);
    }

    private record Words(String title, List<String> summary, Map<String, BlankText> blanks) {}

    private static Words words(ContentNode node) {
        return new Words(
                node.at("title").text(),
                node.at("summary").texts(),
                node.at("blanks").node().entries().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                entry -> blankText(entry.getValue().node()))));
    }

    private static BlankText blankText(ContentNode node) {
        return new BlankText(
                node.at("label").text(),
                node.at("question").text(),
                node.at("hint").text(),
                node.at("example").text(),
                node.optional("suggestion").map(ContentValue::text).orElse(""),
                options(node.optional("options")));
    }

    private static Map<String, String> options(Optional<ContentValue> options) {
        return options.map(value -> value.node().entries().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, entry -> entry.getValue().text())))
                .orElse(Map.of());
    }
}
