// SPDX-License-Identifier: Apache-2.0
package org.ourlet.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ourlet.guide.Activity;
import org.ourlet.guide.Chapter;
import org.ourlet.guide.Concept;
import org.ourlet.guide.EvidenceRequirement;
import org.ourlet.guide.Guide;
import org.ourlet.guide.Markdown;
import org.ourlet.guide.Task;
import org.ourlet.guide.WorkProduct;
import org.ourlet.shared.Language;

/** What the format of the guide promises beyond what the program needs in order to start. */
class GuideContentTest {

    private static final Guide GUIDE = ShippedContent.GUIDE;

    static List<String> codes() {
        return GUIDE.activities().stream().map(Activity::code).toList();
    }

    static Stream<Language> completeLanguages() {
        return GUIDE.edition().languages().entrySet().stream()
                .filter(entry -> entry.getValue().equals("complete"))
                .map(Map.Entry::getKey);
    }

    @Test
    void hasTwelveChaptersAndTenConceptsInOrder() {
        assertThat(GUIDE.reading().chapters())
                .extracting(Chapter::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 12).boxed().toList());
        assertThat(GUIDE.reading().concepts())
                .extracting(Concept::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 10).boxed().toList());
    }

    @ParameterizedTest
    @MethodSource("codes")
    void hasFourToEightTasksForEachActivity(String code) {
        Activity activity = GUIDE.activity(code);

        assertThat(activity.tasks()).hasSizeBetween(4, 8).allSatisfy(task -> {
            assertThat(task.id()).matches("[a-z0-9]+(-[a-z0-9]+)*");
            assertThat(task.minutes()).isBetween(5, 60);
        });
    }

    @ParameterizedTest
    @MethodSource("codes")
    void seesEachOutputByExactlyOneTask(String code) {
        Activity activity = GUIDE.activity(code);

        List<EvidenceRequirement> expected = activity.flow().outputs().stream()
                .map(GUIDE::workProduct)
                .map(GuideContentTest::evidenceOf)
                .toList();

        assertThat(activity.tasks())
                .extracting(Task::evidence)
                .filteredOn(
                        evidence -> Set.of("document-approved", "record-opened").contains(evidence.check()))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    private static EvidenceRequirement evidenceOf(WorkProduct product) {
        boolean document = product.kind() == WorkProduct.Kind.DOCUMENT;
        return new EvidenceRequirement(document ? "document-approved" : "record-opened", product.id());
    }

    @ParameterizedTest
    @MethodSource("codes")
    void keepsSummariesAndTitlesOnOneLine(String code) {
        Activity activity = GUIDE.activity(code);

        assertThat(activity.text(Language.EN).summary())
                .hasSizeLessThanOrEqualTo(90)
                .doesNotContain("\n");
        assertThat(activity.text(Language.EN).tasks().values())
                .allSatisfy(task -> assertThat(task.title()).hasSizeLessThanOrEqualTo(60));
    }

    @Test
    void explainsEachTermInAFewWords() {
        assertThat(GUIDE.reading().terms().values())
                .extracting(term -> term.texts().in(Language.EN).definition())
                .allSatisfy(definition -> {
                    assertThat(definition.split("\\s+")).hasSizeLessThanOrEqualTo(45);
                    assertThat(Markdown.terms(definition)).isEmpty();
                });
    }

    @ParameterizedTest
    @MethodSource("completeLanguages")
    void hasEveryTextInALanguageThatIsCalledComplete(Language language) {
        Guide.Reading reading = GUIDE.reading();

        assertThat(GUIDE.activities())
                .extracting(each -> each.languageOfText(language))
                .containsOnly(language);
        assertThat(GUIDE.workProducts())
                .extracting(each -> each.names().languageFor(language))
                .containsOnly(language);
        assertThat(reading.chapters())
                .extracting(each -> each.texts().languageFor(language))
                .containsOnly(language);
        assertThat(reading.concepts())
                .extracting(each -> each.texts().languageFor(language))
                .containsOnly(language);
        assertThat(reading.terms().values())
                .extracting(each -> each.texts().languageFor(language))
                .containsOnly(language);
    }
}
