// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.content;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ourlet.documents.BlankText;
import org.ourlet.documents.Condition;
import org.ourlet.documents.DocumentTemplate;
import org.ourlet.documents.DocumentTemplate.Form;
import org.ourlet.documents.DocumentTemplate.Frame;
import org.ourlet.documents.DocumentTemplate.References;
import org.ourlet.documents.DocumentTemplate.Rules;
import org.ourlet.documents.DocumentTemplates;
import org.ourlet.documents.GeneratedSource;
import org.ourlet.documents.NextReview;
import org.ourlet.documents.ReadingQuestion;
import org.ourlet.documents.TemplateText;
import org.ourlet.guide.ActorCategory;
import org.ourlet.guide.BrokenContent;
import org.ourlet.guide.ContentFolder;
import org.ourlet.guide.ContentNode;
import org.ourlet.guide.ContentReader;
import org.ourlet.guide.ContentValue;
import org.ourlet.guide.Guide;
import org.ourlet.guide.StandardEdition;
import org.ourlet.guide.WorkProduct;
import org.ourlet.guide.WorkProduct.Classification;
import org.ourlet.shared.Language;
import org.ourlet.shared.Localized;

/** Reads the document templates and checks them. */
public final class TemplateLoader {

    static final String FOLDER = "document-templates";

    private static final List<String> ACCESS = List.of("P", "I", "R", "C");
    private static final List<String> STORAGE = List.of("S1", "S2", "S3", "S4", "S5");
    static final List<String> DISPOSAL = List.of("D-DOC", "D-REC", "D-PERS");

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
        templates.forEach(template -> new TemplateCheck(template, reader)
                .check(guide.workProduct(template.workProduct()).kind()));
        new TemplatesCheck(templates, reader).check();
        reader.close();
        return new DocumentTemplates(templates);
    }

    private DocumentTemplate template(String slug) {
        String path = FOLDER + "/" + slug;
        ContentNode node = reader.node(path + "/template.yaml");
        WorkProduct product = guide.workProduct(node.at("work-product")
                .oneOf(guide.workProducts().stream().map(WorkProduct::id).toList()));
        return new DocumentTemplate(
                frame(slug, product, node),
                rules(product, node),
                node.at("blanks").nodes().stream().map(BlankFile::blank).toList(),
                node.at("sections").nodes().stream().map(this::section).toList(),
                generated(node),
                texts(path));
    }

    private static Frame frame(String slug, WorkProduct product, ContentNode node) {
        return new Frame(
                slug,
                product.id(),
                node.optional("part").map(ContentValue::text).orElse(""),
                node.optional("form").map(form -> form.choice(Form.class)).orElse(Form.DOCUMENT),
                new References(
                        clauses(node.at("clauses").node()),
                        node.optional("annex-a-2022").map(ContentValue::texts).orElse(List.of())));
    }

    private static Rules rules(WorkProduct product, ContentNode node) {
        return new Rules(
                nextReview(node.at("next-review").node()),
                node.optional("classification")
                        .map(ContentValue::node)
                        .map(other -> classification(product.classification(), other))
                        .orElse(product.classification()),
                node.optional("approval").map(TemplateLoader::category).orElse(null));
    }

    /** Axes that the template does not name are those of the work product. */
    private static Classification classification(Classification usual, ContentNode node) {
        return new Classification(
                node.optional("origin").map(ContentValue::texts).orElse(usual.origin()),
                node.optional("access").map(value -> value.oneOf(ACCESS)).orElse(usual.access()),
                node.optional("storage").map(value -> value.oneOf(STORAGE)).orElse(usual.storage()),
                node.optional("disposal").map(value -> value.oneOf(DISPOSAL)).orElse(usual.disposal()));
    }

    private static ActorCategory category(ContentValue value) {
        return ActorCategory.ofCode(value.oneOf(
                Stream.of(ActorCategory.values()).map(ActorCategory::code).toList()));
    }

    private static List<GeneratedSource> generated(ContentNode node) {
        List<String> known =
                Stream.of(GeneratedSource.values()).map(GeneratedSource::word).toList();
        return node.optional("generated").map(ContentValue::values).orElse(List.of()).stream()
                .flatMap(value -> GeneratedSource.of(value.oneOf(known)).stream())
                .toList();
    }

    private static Map<StandardEdition, List<String>> clauses(ContentNode node) {
        Map<StandardEdition, List<String>> clauses = new EnumMap<>(StandardEdition.class);
        Stream.of(StandardEdition.values())
                .forEach(edition -> clauses.put(edition, node.at(edition.key()).texts()));
        return clauses;
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
                                sections.in(language),
                                words.in(language).questions)));
        return new Localized<>(texts);
    }

    private record Words(
            String title, List<String> summary, Map<String, BlankText> blanks, List<ReadingQuestion> questions) {}

    private static Words words(ContentNode node) {
        return new Words(
                node.at("title").text(),
                node.at("summary").texts(),
                BlankFile.texts(node.at("blanks")),
                QuestionFile.questions(node.optional("reading-questions")));
    }
}
