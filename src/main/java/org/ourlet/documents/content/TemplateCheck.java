// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.content;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ourlet.documents.Blank;
import org.ourlet.documents.BlankText;
import org.ourlet.documents.BlankType;
import org.ourlet.documents.BlockWords;
import org.ourlet.documents.Column;
import org.ourlet.documents.Derived;
import org.ourlet.documents.DocumentTemplate;
import org.ourlet.documents.DocumentTemplate.Form;
import org.ourlet.documents.GeneratedSource;
import org.ourlet.documents.Placeholders;
import org.ourlet.documents.TemplateText;
import org.ourlet.guide.ContentReader;
import org.ourlet.guide.WorkProduct;
import org.ourlet.shared.Language;

/** Compares the files of one template with each other: same sections, same blanks, known placeholders. */
final class TemplateCheck {

    private static final int SUMMARY_LINES = 5;

    private final DocumentTemplate template;
    private final ContentReader reader;
    private final Set<String> known;

    TemplateCheck(DocumentTemplate template, ContentReader reader) {
        this.template = template;
        this.reader = reader;
        this.known = Stream.of(
                        Stream.of(Derived.values()).map(Derived::placeholder),
                        template.blanks().stream().map(Blank::id),
                        template.generated().stream().map(GeneratedSource::placeholder))
                .flatMap(Function.identity())
                .collect(Collectors.toSet());
    }

    /** @param kind of what it is a template of */
    void check(WorkProduct.Kind kind) {
        if ((template.frame().form() == Form.DOCUMENT) != (kind == WorkProduct.Kind.DOCUMENT)) {
            reader.problem(
                    path("template.yaml"),
                    "form",
                    "does not fit: " + template.workProduct() + " is a "
                            + kind.name().toLowerCase(Locale.ROOT),
                    "Write DOCUMENT for a document, RECORD or REPORT for a record");
        }
        reviewBlank();
        template.blanks().forEach(this::kind);
        template.texts().versions().forEach(this::check);
    }

    private void reviewBlank() {
        String blank = template.nextReview().blank();
        boolean fits = template.blanks().stream()
                .filter(each -> each.id().equals(blank))
                .anyMatch(each -> each.type() == BlankType.DATE || each.type() == BlankType.NUMBER);
        if (blank != null && !fits) {
            reader.problem(
                    path("template.yaml"),
                    "next-review.blank",
                    "\"" + blank + "\" is not a blank of type date or number",
                    "Name such a blank, or remove the key");
        }
    }

    private void kind(Blank blank) {
        blank.columns().stream()
                .filter(column ->
                        column.type() == BlankType.CHOICE && column.options().isEmpty())
                .forEach(column -> problem(blank, "column " + column.id() + " is a choice without options"));
        if (blank.table() == blank.columns().isEmpty()) {
            problem(blank, blank.table() ? "is a table without columns" : "has columns and is no table");
        }
        if ((blank.type() == BlankType.CHOICE) == blank.options().isEmpty()) {
            problem(blank, "has options if and only if it is a choice");
        }
    }

    private void problem(Blank blank, String wrong) {
        reader.problem(
                path("template.yaml"), "blanks." + blank.id(), wrong, "Write what the type needs, or change the type");
    }

    private void check(Language language, TemplateText text) {
        String markdown = path(language.code() + ".md");
        String yaml = path(language.code() + ".yaml");
        same(markdown, "sections", sectionIds(), text.sections().keySet());
        same(yaml, "blanks", blankIds(), text.blanks().keySet());
        text.sections().forEach((id, blocks) -> placeholders(markdown, "section " + id, BlockWords.of(blocks)));
        placed(markdown, text);
        placeholders(yaml, "summary", text.summary());
        if (text.summary().size() != SUMMARY_LINES) {
            reader.problem(yaml, "summary", "has not " + SUMMARY_LINES + " lines", "Write " + SUMMARY_LINES);
        }
        template.blanks().stream()
                .filter(blank -> text.blanks().containsKey(blank.id()))
                .forEach(blank -> blank(yaml, blank, text));
    }

    /** Each generated table is placed, alone in a paragraph. */
    private void placed(String file, TemplateText text) {
        List<String> words = text.sections().values().stream()
                .flatMap(blocks -> BlockWords.of(blocks).stream())
                .toList();
        template.generated().stream()
                .filter(source -> !words.contains("{{" + source.placeholder() + "}}"))
                .forEach(source -> reader.problem(
                        file,
                        "generated",
                        source.word() + " stands nowhere alone on a line",
                        "Write {{" + source.placeholder() + "}} as a paragraph of its own"));
    }

    private void blank(String file, Blank blank, TemplateText text) {
        String field = "blanks." + blank.id();
        placeholders(
                file,
                field,
                List.of(
                        text.blank(blank.id()).question(),
                        text.blank(blank.id()).hint(),
                        text.blank(blank.id()).suggestion()));
        same(
                file,
                field + ".options",
                blank.options(),
                text.blank(blank.id()).options().keySet());
        same(
                file,
                field + ".columns",
                blank.columns().stream().map(Column::id).toList(),
                text.blank(blank.id()).columns().keySet());
        blank.columns().forEach(column -> column(file, field, column, text.blank(blank.id())));
    }

    private void column(String file, String field, Column column, BlankText words) {
        words.column(column).options().keySet().stream()
                .filter(option -> !column.options().contains(option))
                .forEach(option -> reader.problem(
                        file,
                        field + ".options." + column.id(),
                        "there is no option " + option,
                        "Use one of " + sorted(column.options())));
    }

    private void placeholders(String file, String field, List<String> words) {
        words.stream()
                .flatMap(text -> Placeholders.parts(text).stream())
                .filter(Placeholders.Part::placeholder)
                .map(Placeholders.Part::text)
                .filter(name -> !known.contains(name))
                .distinct()
                .forEach(name -> reader.problem(
                        file, field, "there is no placeholder {{" + name + "}}", "Use one of " + sorted(known)));
    }

    private void same(String file, String field, Collection<String> expected, Collection<String> found) {
        if (!new HashSet<>(expected).equals(new HashSet<>(found))) {
            reader.problem(
                    file,
                    field,
                    "are " + sorted(found) + " here and " + sorted(expected) + " in template.yaml",
                    "Write the same in both files");
        }
    }

    private static String sorted(Collection<String> words) {
        return words.stream().sorted().collect(Collectors.joining(", "));
    }

    private List<String> sectionIds() {
        return template.sections().stream().map(DocumentTemplate.Section::id).toList();
    }

    private List<String> blankIds() {
        return template.blanks().stream().map(Blank::id).toList();
    }

    private String path(String file) {
        return TemplateLoader.FOLDER + "/" + template.slug() + "/" + file;
    }
}
