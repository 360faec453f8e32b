// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ourlet.Golden;
import org.ourlet.documents.DocumentModel.Block;
import org.ourlet.documents.DocumentModel.Identity;
import org.ourlet.documents.DocumentModel.SignOff;
import org.ourlet.shared.Language;
import org.ourlet.tailoring.ImplementationLevel;
import org.ourlet.webshell.TestTexts;

/** Every template in every language at every level, with what it suggests itself, as it would be frozen. */
class TemplateFillGoldenTest {

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("everyDocument")
    void readsAsReviewed(String workProduct, Language language, ImplementationLevel level) {
        DocumentTemplate template = Proofbox.TEMPLATES.find(workProduct).orElseThrow();
        Circumstances circumstances = Proofbox.at(level);
        Map<String, Value> derived = Proofbox.DERIVED.in(language, circumstances);

        FilledDocument filled = new TemplateFill(template, language, answers(template, language, derived), derived)
                .fill(
                        TestTexts.all().in(language).text("documents.paper.not-set"),
                        circumstances::appears,
                        generated(template, language));

        String file = "documents/%s.%s.level-%d.txt".formatted(template.slug(), language.code(), level.number());
        Golden.check(file, text(template, language, filled));
    }

    private static Map<String, String> answers(
            DocumentTemplate template, Language language, Map<String, Value> derived) {
        TemplateFill empty = new TemplateFill(template, language, Map.of(), derived);
        return template.blanks().stream().collect(Collectors.toMap(Blank::id, blank -> answer(blank, empty)));
    }

    private static String answer(Blank blank, TemplateFill empty) {
        String suggestion = empty.suggestion(blank);
        if (!suggestion.isEmpty() || !blank.required()) {
            return suggestion;
        }
        return switch (blank.type()) {
            case CHOICE -> blank.options().get(0);
            case TABLE ->
                blank.columns().stream().map(TemplateFillGoldenTest::cell).collect(Collectors.joining(" | "));
            default -> sample(blank.type());
        };
    }

    private static String cell(Column column) {
        return column.type() == BlankType.CHOICE ? column.options().get(0) : sample(column.type());
    }

    private static String sample(BlankType type) {
        return switch (type) {
            case DATE -> "2027-06-30";
            case NUMBER -> "12";
            case MONEY -> "2500";
            case PERSON -> "Marta Lopes";
            case TEXT, LIST -> "First line\nSecond line";
            default -> "A line";
        };
    }

    private static String text(DocumentTemplate template, Language language, FilledDocument filled) {
        Identity identity = new Identity(
                "Proofbox", template.code(), template.text(language).title(), "1", "I", null);
        DocumentModel model =
                new DocumentModel(identity, language, List.of(), filled.sections(), new SignOff("", List.of(), null));
        String missing = "missing: " + filled.missing().stream().sorted().toList() + "\n";
        return FrozenText.of(model) + "\nsummary:\n" + String.join("\n", filled.summary()) + "\n" + missing;
    }

    static Map<String, List<Block>> generated(DocumentTemplate template, Language language) {
        return template.generated().stream()
                .collect(Collectors.toMap(
                        GeneratedSource::placeholder,
                        source -> List.of(
                                GeneratedBlocks.none(source, TestTexts.all().in(language)))));
    }

    static Stream<Arguments> everyDocument() {
        return Proofbox.TEMPLATES.all().stream()
                .flatMap(template -> template.texts().versions().keySet().stream()
                        .sorted()
                        .flatMap(language -> Stream.of(ImplementationLevel.values())
                                .map(level -> Arguments.of(template.code(), language, level))));
    }
}
