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
                .fill(TestTexts.all().in(language).text("documents.paper.not-set"), circumstances::appears);

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
        return blank.type() == BlankType.CHOICE ? blank.options().get(0) : "First line\nSecond line";
    }

    private static String text(DocumentTemplate template, Language language, FilledDocument filled) {
        Identity identity = new Identity(
                "Proofbox", template.workProduct(), template.text(language).title(), "1", "I", null);
        DocumentModel model =
                new DocumentModel(identity, language, List.of(), filled.sections(), new SignOff("", List.of(), null));
        String missing = "missing: " + filled.missing().stream().sorted().toList() + "\n";
        return FrozenText.of(model) + "\nsummary:\n" + String.join("\n", filled.summary()) + "\n" + missing;
    }

    static Stream<Arguments> everyDocument() {
        return Proofbox.TEMPLATES.all().stream()
                .flatMap(template -> Stream.of(Language.values())
                        .flatMap(language -> Stream.of(ImplementationLevel.values())
                                .map(level -> Arguments.of(template.workProduct(), language, level))));
    }
}
