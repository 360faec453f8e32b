// SPDX-License-Identifier: Apache-2.0
package org.ourlet.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ourlet.content.ChangedContent;
import org.ourlet.content.ShippedContent;
import org.ourlet.shared.Language;

class ContentLoaderTest {

    private static final String FOLDER = "guide/activities/anomaly-management";
    private static final String ACTIVITY = FOLDER + "/activity.yaml";
    private static final String TEXTS = FOLDER + "/en.yaml";
    private static final String WORK_PRODUCTS = "guide/work-products/work-products.yaml";

    private ChangedContent content;

    @BeforeEach
    void copy(@TempDir Path folder) {
        content = new ChangedContent(folder);
    }

    @Test
    void acceptsAnUnchangedCopyAndCallsItLocal() {
        assertThat(content.problems()).isEmpty();
        assertThat(content.guide().edition().number()).endsWith("+local");
    }

    @Test
    void refusesACodeThatIsNotWellFormed() {
        content.replace(ACTIVITY, "code: D4", "code: anomalies");

        assertThat(content.problems())
                .contains(new ContentProblem(ACTIVITY, "code", "\"anomalies\" is not well formed", "Write it like D4"));
    }

    @Test
    void refusesACodeThatIsThereTwice() {
        content.replace(ACTIVITY, "code: D4", "code: T1");

        assertThat(content.problems())
                .anySatisfy(problem -> assertThat(problem.wrong()).isEqualTo("T1 is there twice"));
    }

    @Test
    void refusesAnUnknownRequirement() {
        content.replace(ACTIVITY, "requires: [T2, T3]", "requires: [T2, T9]");

        assertThat(content.problems())
                .containsExactly(new ContentProblem(
                        ACTIVITY,
                        "requires",
                        "there is no activity \"T9\"",
                        "Use the code of an activity such as T1, or remove it"));
    }

    @Test
    void refusesACycle() {
        content.replace(ACTIVITY, "requires: [T2, T3]", "requires: [T2, T3, A1]");

        assertThat(content.problems())
                .contains(new ContentProblem(
                        ACTIVITY,
                        "requires",
                        "the activity requires itself through others",
                        "Remove one of the requirements"));
    }

    @Test
    void refusesAMissingField() {
        content.replace(ACTIVITY, "importance: 5\n", "");

        assertThat(content.problems())
                .contains(new ContentProblem(ACTIVITY, "importance", "is missing", "Add it to the file"));
    }

    @Test
    void refusesAnUnknownKey() {
        content.replace(ACTIVITY, "helped-by:", "helpedby: []\nhelped-by:");

        assertThat(content.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo(ACTIVITY);
            assertThat(problem.field()).isEqualTo("helpedby");
            assertThat(problem.wrong()).isEqualTo("is not a known key");
            assertThat(problem.remedy()).contains("helped-by");
        });
    }

    @Test
    void refusesALinkToAnUnknownTerm() {
        content.replace(
                TEXTS, "details: |\n", "details: |\n  See [hem](term:hem) and [this](https://example.org).\n\n");

        assertThat(content.problems())
                .extracting(ContentProblem::file, ContentProblem::wrong)
                .containsExactly(
                        tuple(TEXTS, "the link term:hem is not allowed or leads nowhere"),
                        tuple(TEXTS, "the link https://example.org is not allowed or leads nowhere"));
    }

    @Test
    void refusesATaskWithoutText() {
        content.replace(ACTIVITY, "tasks:\n", "tasks:\n  - {id: sing, minutes: 5, evidence: {declared: true}}\n");

        assertThat(content.problems())
                .containsExactly(new ContentProblem(TEXTS, "tasks.sing", "is missing", "Add it to the file"));
    }

    @Test
    void refusesTwoCategoriesThatAnswerForAnActivity() {
        content.replace(ACTIVITY, "TM: R,", "TM: A,");

        assertThat(content.problems())
                .containsExactly(new ContentProblem(
                        ACTIVITY,
                        "raci",
                        "not exactly one category answers for it",
                        "Give the letter A to exactly one category"));
    }

    @Test
    void refusesEffortThatFallsWithSize() {
        content.replace(ACTIVITY, "50: 9", "50: 5");

        assertThat(content.problems()).extracting(ContentProblem::field).containsExactly("effort");
    }

    @Test
    void refusesAnOutputThatTheWorkProductDoesNotName() {
        content.replace(ACTIVITY, "outputs: [W32, W33, W34]", "outputs: [W32, W33, W34, W01]");

        assertThat(content.problems())
                .containsExactly(new ContentProblem(
                        WORK_PRODUCTS,
                        "W01.activities",
                        "D4 produces it but is not named",
                        "Add D4, or remove W01 from the outputs in " + ACTIVITY));
    }

    @Test
    void refusesAnInputThatDoesNotExist() {
        content.replace(ACTIVITY, "inputs: [X1, W05]", "inputs: [X9, W99]");

        assertThat(content.problems())
                .extracting(ContentProblem::file, ContentProblem::field)
                .containsExactlyInAnyOrder(tuple("guide/work-products/en.yaml", "X9"), tuple(ACTIVITY, "inputs"));
    }

    @Test
    void refusesAChapterThatInsertsSomethingElse() {
        content.replace("guide/chapters/plan/en.md", "{{generated: activities}}", "{{generated: levels}}");

        assertThat(content.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.file()).isEqualTo("guide/chapters/plan/en.md"));
    }

    @Test
    void tellsAllProblemsAtOnce() {
        content.replace(ACTIVITY, "stage: DO", "stage: DOING");
        content.replace("guide/edition.yaml", "number: 1", "number: first");
        content.replace("guide/concepts/risk/concept.yaml", "term: risk", "term: hazard");

        assertThat(content.problems())
                .extracting(ContentProblem::file)
                .containsExactlyInAnyOrder(ACTIVITY, "guide/edition.yaml", "guide/concepts/risk/concept.yaml");
    }

    @Test
    void showsEnglishWhereALanguageIsMissing() {
        content.write(
                FOLDER + "/fr.yaml", ShippedContent.FOLDER.text(TEXTS).replaceFirst("name: .*", "name: Anomalies"));

        Guide guide = content.guide();

        assertThat(guide.activity("D4").text(Language.FR).name()).isEqualTo("Anomalies");
        assertThat(guide.activity("D4").languageOfText(Language.FR)).isEqualTo(Language.FR);
        assertThat(guide.activity("D4").languageOfText(Language.DE)).isEqualTo(Language.EN);
    }
}
