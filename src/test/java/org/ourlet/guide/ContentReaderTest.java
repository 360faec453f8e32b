// SPDX-License-Identifier: Apache-2.0
package org.ourlet.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ourlet.shared.Language;
import org.ourlet.shared.Localized;

class ContentReaderTest {

    private static final String FILE = "some/en.yaml";

    @Test
    void leavesTextsAsTheyAreWritten() {
        ContentNode node = reader("unit: 4.10\nanswer: NO\nday: 2027-03-01\n").node(FILE);

        assertThat(node.at("unit").text()).isEqualTo("4.10");
        assertThat(node.at("answer").text()).isEqualTo("NO");
        assertThat(node.at("day").text()).isEqualTo("2027-03-01");
    }

    @Test
    void readsNumbersListsAndMappings() {
        ContentNode node = reader("days: 4\nfactor: 0.5\ncodes: [T1, T2]\nwhy: {matters: much}\n")
                .node(FILE);

        assertThat(node.at("days").integer()).isEqualTo(4);
        assertThat(node.at("factor").decimal()).isEqualTo(0.5);
        assertThat(node.at("codes").texts()).containsExactly("T1", "T2");
        assertThat(node.at("why").node().at("matters").text()).isEqualTo("much");
    }

    @Test
    void namesFileFieldAndRemedyOfAMissingValue() {
        ContentReader reader = reader("why: {}\n");

        reader.node(FILE).at("why").node().at("matters").text();

        assertThat(reader.problems())
                .containsExactly(new ContentProblem(FILE, "why.matters", "is missing", "Add it to the file"));
    }

    @Test
    void findsKeysThatNobodyAsksFor() {
        ContentReader reader = reader("name: x\nnmae: y\n");

        reader.node(FILE).at("name").text();

        assertThat(reader.problems())
                .containsExactly(
                        new ContentProblem(FILE, "nmae", "is not a known key", "Use one of name, or remove it"));
    }

    @Test
    void saysWhichWordsAreAllowed() {
        ContentReader reader = reader("stage: DOO\n");

        Stage stage = reader.node(FILE).at("stage").choice(Stage.class);

        assertThat(stage).isEqualTo(Stage.TRANSVERSAL);
        assertThat(reader.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.wrong()).isEqualTo("\"DOO\" is not allowed here");
            assertThat(problem.remedy()).isEqualTo("Use one of TRANSVERSAL, PLAN, DO, CHECK, ACT");
        });
    }

    @Test
    void collectsAllProblems() {
        ContentReader reader = reader("days: many\ncodes: T1\nitems: [{a: 1}, x]\n");
        ContentNode node = reader.node(FILE);

        node.at("days").integer();
        node.at("codes").texts();
        node.at("items").nodes().forEach(item -> item.at("a").integer());

        assertThat(reader.problems()).extracting(ContentProblem::field).containsExactly("days", "codes", "items[1]");
    }

    @Test
    void tellsTheLineOfBrokenYaml() {
        ContentReader reader = reader("name: x\nsummary: a: b\n");

        reader.node(FILE);

        assertThat(reader.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.wrong()).startsWith("is not valid YAML: line 2"));
    }

    @Test
    void refusesAKeyThatIsThereTwice() {
        ContentReader reader = reader("name: x\nname: y\n");

        reader.node(FILE);

        assertThat(reader.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.wrong()).contains("duplicate key name"));
    }

    @Test
    void refusesObjectsOfOtherKinds() {
        ContentReader reader = reader("name: !!java.net.URL [\"http://localhost\"]\n");

        reader.node(FILE);

        assertThat(reader.problems()).hasSize(1);
    }

    @Test
    void fallsBackToEnglishWhereAKeyIsNotTranslated() {
        ContentReader reader = reader(Map.of(FILE, "a: one\nb: two\n", "some/fr.yaml", "a: un\n"));
        LocalizedNode node = reader.nodeInEachLanguage("some");

        Localized<String> first = node.at("a", ContentValue::text);
        Localized<String> second = node.at("b", ContentValue::text);

        assertThat(first.in(Language.FR)).isEqualTo("un");
        assertThat(second.in(Language.FR)).isEqualTo("two");
        assertThat(reader.problems()).isEmpty();
    }

    @Test
    void splitsATitleFromItsText() {
        ContentReader reader = reader(Map.of("some/en.md", "# Risk\n\nA risk is.\n"));

        assertThat(reader.prose("some/en.md")).isEqualTo(new Prose("Risk", "A risk is."));
    }

    @Test
    void throwsWithAllProblemsWhenItIsClosed() {
        ContentReader reader = reader("{}");

        reader.node("no.yaml");
        reader.node(FILE).at("name").text();

        assertThatThrownBy(reader::close)
                .isInstanceOf(BrokenContent.class)
                .hasMessage("no.yaml, whole file: does not exist. Write the file.\n"
                        + "some/en.yaml, name: is missing. Add it to the file.");
    }

    private static ContentReader reader(String yaml) {
        return reader(Map.of(FILE, yaml));
    }

    private static ContentReader reader(Map<String, String> files) {
        return new ContentReader(
                new ContentFolder(List.copyOf(files.keySet()), false, path -> files.getOrDefault(path, "")));
    }
}
