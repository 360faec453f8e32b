// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ourlet.content.ShippedContent;
import org.ourlet.documents.DocumentModel.Identity;
import org.ourlet.documents.DocumentModel.Section;
import org.ourlet.documents.DocumentModel.SignOff;
import org.ourlet.guide.WorkProduct;
import org.ourlet.shared.Language;
import org.ourlet.tailoring.ImplementationLevel;

/** What every template keeps: few questions, most of them answered already, and short sentences. */
class TemplateContentTest {

    private static final int LONGEST_SENTENCE = 25;
    private static final Pattern END_OF_SENTENCE = Pattern.compile("(?<=[.!?])\\s+|\\R|\\|");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{[^}]*}}");

    @Test
    void everyWorkProductHasATemplate() {
        assertThat(Proofbox.TEMPLATES.all())
                .extracting(DocumentTemplate::workProduct)
                .containsAll(ShippedContent.GUIDE.workProducts().stream()
                        .map(WorkProduct::id)
                        .toList());
    }

    /** Rules that everybody follows ask whether they were understood; procedures of a few do not. */
    @ParameterizedTest
    @ValueSource(
            strings = {"W01", "W06", "W10", "W14", "W32", "W28-access", "W28-malware", "W28-physical", "W28-remote-work"
            })
    void proposesThreeQuestionsToReaders(String code) {
        DocumentTemplate template = template(code);

        template.texts().versions().values().forEach(text -> {
            assertThat(text.questions()).hasSize(ReadingQuestion.MOST).allMatch(ReadingQuestion::fits);
            assertThat(text.questions()).extracting(ReadingQuestion::question).doesNotHaveDuplicates();
        });
        assertThat(RegisterEntry.forEverybody(template.rules().classification()))
                .isTrue();
        assertThat(template.record()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void asksForLittle(String code) {
        assertThat(template(code).blanks()).hasSizeBetween(3, 8);
    }

    /** Nothing but the interview is answered, and nobody has typed anything. */
    @Test
    void threeOfFiveBlanksArriveFilledUpToLevel4() {
        Circumstances circumstances = Proofbox.at(ImplementationLevel.LEVEL_4);
        Map<String, Value> derived = Proofbox.DERIVED.in(Language.EN, circumstances);
        List<Boolean> filled = Proofbox.TEMPLATES.all().stream()
                .filter(template -> circumstances.activities().stream()
                        .anyMatch(product(template).activities()::contains))
                .flatMap(template -> filled(template, derived))
                .toList();

        assertThat(filled.stream().filter(Predicate.isEqual(true)).count() / (double) filled.size())
                .isGreaterThanOrEqualTo(0.6);
    }

    private static Stream<Boolean> filled(DocumentTemplate template, Map<String, Value> derived) {
        TemplateFill empty = new TemplateFill(template, Language.EN, Map.of(), derived);
        return template.blanks().stream().map(blank -> !empty.suggestion(blank).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("codes")
    void speaksInShortSentences(String code) {
        DocumentTemplate template = template(code);
        TemplateText text = template.text(Language.EN);

        assertThat(Stream.concat(Stream.of(paper(template)), words(text)).flatMap(TemplateContentTest::sentences))
                .allSatisfy(sentence -> assertThat(sentence.split(" ")).hasSizeLessThanOrEqualTo(LONGEST_SENTENCE));
    }

    /** The text as it stands in the template. */
    private static String paper(DocumentTemplate template) {
        TemplateText text = template.text(Language.EN);
        List<Section> sections = text.sections().entrySet().stream()
                .map(section -> new Section(section.getKey(), section.getValue()))
                .toList();
        Identity identity = new Identity("Name", template.code(), text.title(), "1", "I", null);
        return FrozenText.of(
                new DocumentModel(identity, Language.EN, List.of(), sections, new SignOff("", List.of(), null)));
    }

    private static Stream<String> words(TemplateText text) {
        return Stream.concat(
                text.summary().stream(),
                text.blanks().values().stream()
                        .flatMap(blank -> Stream.of(blank.question(), blank.hint(), blank.suggestion())));
    }

    private static Stream<String> sentences(String text) {
        return END_OF_SENTENCE
                .splitAsStream(PLACEHOLDER.matcher(text).replaceAll("Name"))
                .map(String::strip);
    }

    private static DocumentTemplate template(String code) {
        return Proofbox.TEMPLATES.find(code).orElseThrow();
    }

    private static WorkProduct product(DocumentTemplate template) {
        return ShippedContent.GUIDE.workProduct(template.workProduct());
    }

    static Stream<String> codes() {
        return Proofbox.TEMPLATES.all().stream().map(DocumentTemplate::code);
    }
}
