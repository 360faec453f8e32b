// SPDX-License-Identifier: Apache-2.0
package org.ourlet.tailoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ourlet.content.ChangedContent;
import org.ourlet.content.ShippedContent;
import org.ourlet.guide.ContentProblem;
import org.ourlet.shared.Language;

class TailoringLoaderTest {

    private static final String MATRIX = "tailoring/completion-matrix.yaml";
    private static final String COVERAGE = "tailoring/coverage/iso27001-2022.yaml";

    private ChangedContent content;

    @BeforeEach
    void copy(@TempDir Path folder) {
        content = new ChangedContent(folder);
    }

    @Test
    void readsTheLevels() {
        Levels levels = ShippedContent.TAILORING.levels();

        assertThat(levels.recommended()).isEqualTo(ImplementationLevel.LEVEL_4);
        assertThat(levels.months(ImplementationLevel.LEVEL_4)).isEqualTo(12);
        assertThat(levels.text(ImplementationLevel.LEVEL_1, Language.EN).name()).isEqualTo("Organise");
        assertThat(levels.whyRecommended(Language.EN)).isNotBlank();
    }

    @Test
    void refusesAnActivityWithoutLevelAndALevelThatDoesNotExist() {
        content.replace(MATRIX, "A1: 3\nA2: 4\n", "A1: 6\n");

        assertThat(content.problems())
                .extracting(ContentProblem::file, ContentProblem::field, ContentProblem::wrong)
                .contains(tuple(MATRIX, "A2", "is missing"), tuple(MATRIX, "A1", "is not a level"));
    }

    @Test
    void refusesAnActivityBelowWhatItRequires() {
        content.replace(MATRIX, "C6: 5", "C6: 4");
        content.replace(MATRIX, "D1: 3", "D1: 2");

        assertThat(content.problems())
                .contains(new ContentProblem(
                        MATRIX,
                        "D1",
                        "is at level 2 but requires P10, which is at level 3",
                        "Give D1 that level or a higher one"));
    }

    @Test
    void refusesAUnitThatItsActivityDoesNotName() {
        content.replace(COVERAGE, "{id: \"4.1\", needs: [P1]}", "{id: \"4.1\", needs: [P1, T1]}");

        assertThat(content.problems())
                .containsExactly(new ContentProblem(
                        COVERAGE,
                        "4.1",
                        "needs T1, whose activity.yaml does not name the unit",
                        "Add the unit to the clauses of T1, or remove T1 here"));
    }

    @Test
    void refusesAUnitWithoutLabel() {
        content.replace("tailoring/coverage/en.yaml", "  \"10.1\"", "  \"10.9\"");

        assertThat(content.problems())
                .extracting(ContentProblem::field, ContentProblem::wrong)
                .containsExactlyInAnyOrder(
                        tuple("iso27001-2022.10.1", "is missing"), tuple("iso27001-2022.10.9", "is not a known key"));
    }

    @Test
    void refusesAnEffortThatIsNoNumber() {
        content.replace("tailoring/effort.yaml", "factor: 0.8", "factor: most");

        assertThat(content.problems())
                .containsExactly(new ContentProblem(
                        "tailoring/effort.yaml",
                        "very-small.factor",
                        "\"most\" is not a number",
                        "Write a number such as 4"));
    }
}
