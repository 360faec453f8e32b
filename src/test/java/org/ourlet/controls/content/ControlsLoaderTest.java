// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ourlet.content.ChangedContent;
import org.ourlet.controls.ReferenceControl;
import org.ourlet.controls.ReferenceControls;
import org.ourlet.guide.BrokenContent;
import org.ourlet.guide.ContentProblem;
import org.ourlet.shared.Language;

class ControlsLoaderTest {

    private static final String CURRENT = "controls/iso27001-2022.yaml";
    private static final String EARLIER = "controls/iso27001-2005.yaml";
    private static final String WORDS = "controls/en.yaml";

    private ChangedContent content;

    @BeforeEach
    void copy(@TempDir Path folder) {
        content = new ChangedContent(folder);
    }

    private List<ContentProblem> problems() {
        BrokenContent broken = catchThrowableOfType(BrokenContent.class, () -> ControlsLoader.load(content.folder()));
        return broken == null ? List.of() : broken.problems();
    }

    @Test
    void readsAControlWithItsRoots() {
        ReferenceControls controls = ControlsLoader.load(content.folder());

        ReferenceControl roles = controls.find("A.5.2").orElseThrow();

        assertThat(roles.baseline()).isTrue();
        assertThat(roles.earlier().equal()).containsExactly("A.6.1.3", "A.8.1.1");
        assertThat(roles.earlier().nearest()).containsExactly("A.6.1.2");
        assertThat(controls.findEarlier("A.6.1.2").orElseThrow().later().nearest())
                .containsExactly("A.5.2");
        assertThat(controls.find("A.9.9")).isEmpty();
        assertThat(controls.find(null)).isEmpty();
    }

    @Test
    void fallsBackToEnglishControlByControl() {
        content.write("controls/fr.yaml", """
                themes: {people: Personnes}
                sections-2005: {}
                controls-2022:
                  A.5.1: {name: Règles écrites, means: Deux phrases. Les voici., evidence: [Politique signée]}
                controls-2005: {}
                """);

        ReferenceControls controls = ControlsLoader.load(content.folder());

        assertThat(controls.find("A.5.1").orElseThrow().name(Language.FR)).isEqualTo("Règles écrites");
        assertThat(controls.find("A.5.2").orElseThrow().texts().languageFor(Language.FR))
                .isEqualTo(Language.EN);
    }

    @Test
    void refusesAMappingThatOnlyOneSideKnows() {
        content.replace(CURRENT, "maps-2005: [A.5.1.1, A.5.1.2]", "maps-2005: [A.5.1.1]");

        assertThat(problems())
                .containsExactly(new ContentProblem(
                        EARLIER,
                        "A.5.1.2",
                        "leads to A.5.1, which does not lead back in the same way",
                        "Add A.5.1.2 to A.5.1 in " + CURRENT + ", or remove A.5.1 here"));
    }

    @Test
    void refusesANumberThatDoesNotExist() {
        content.replace(EARLIER, "{id: A.5.1.2, maps-2022: [A.5.1]", "{id: A.5.1.2, maps-2022: [A.5.1, A.5.99]");

        assertThat(problems())
                .containsExactly(new ContentProblem(
                        EARLIER, "A.5.1.2", "leads to A.5.99, which does not exist", "Use a number of " + CURRENT));
    }

    @Test
    void refusesANumberThatIsNotWellFormedOrThereTwice() {
        content.replace(CURRENT, "{id: A.5.2,", "{id: 5.2,");

        assertThat(problems())
                .extracting(ContentProblem::toString)
                .contains(
                        CURRENT + ", controls[1].id: \"5.2\" is not a number of a control. Write it like A.5.1.",
                        CURRENT + ", A.5.1: is there twice. Remove one of the two.");
    }

    @Test
    void refusesMissingWordsAndWordsThatNobodyAskedFor() {
        content.replace(WORDS, "  A.8.34:\n", "  A.8.35:\n");

        assertThat(problems())
                .extracting(ContentProblem::file, ContentProblem::field, ContentProblem::wrong)
                .contains(
                        org.assertj.core.api.Assertions.tuple(WORDS, "controls-2022.A.8.34", "is missing"),
                        org.assertj.core.api.Assertions.tuple(WORDS, "controls-2022.A.8.35", "is not a known key"));
    }

    @Test
    void refusesAControlWithoutEvidence() {
        content.replace(
                WORDS,
                "evidence: [Policy signed by management, Message that told the staff, Date of the last yearly reading]",
                "evidence: []");

        assertThat(problems())
                .containsExactly(new ContentProblem(
                        WORDS,
                        "controls-2022.A.5.1.evidence",
                        "names nothing",
                        "Name two or three things that prove it"));
    }
}
