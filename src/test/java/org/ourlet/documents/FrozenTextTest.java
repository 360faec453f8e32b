// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ourlet.documents.DocumentModel.Block;
import org.ourlet.documents.DocumentModel.Fact;
import org.ourlet.documents.DocumentModel.Heading;
import org.ourlet.documents.DocumentModel.Identity;
import org.ourlet.documents.DocumentModel.ItemList;
import org.ourlet.documents.DocumentModel.Line;
import org.ourlet.documents.DocumentModel.Origin;
import org.ourlet.documents.DocumentModel.Paragraph;
import org.ourlet.documents.DocumentModel.Row;
import org.ourlet.documents.DocumentModel.Run;
import org.ourlet.documents.DocumentModel.Section;
import org.ourlet.documents.DocumentModel.SignOff;
import org.ourlet.documents.DocumentModel.Table;
import org.ourlet.shared.Language;

class FrozenTextTest {

    private static final SignOff NOBODY = new SignOff("", List.of(), null);
    private static final String LETTERS = "ab *_|\\#-1.)[](){}<>&é中🙂:\"";

    private static DocumentModel model(List<Section> sections) {
        return new DocumentModel(
                new Identity("Proof|box", "W01", "A *title*: yes", "Version 1", "Internal", null),
                Language.FR,
                List.of(new Fact("Owner | of it", "Marta")),
                sections,
                NOBODY);
    }

    private static DocumentModel readBack(DocumentModel model) {
        return FrozenTextReader.read(FrozenText.of(model), NOBODY, null);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void readsWhatItWrote(long seed) {
        DocumentModel model = model(new Any(new Random(seed)).sections());

        assertThat(readBack(model)).isEqualTo(model);
    }

    @Test
    void changesWithEveryWord() {
        String one = FrozenText.of(model(List.of(section("We approve"))));
        String two = FrozenText.of(model(List.of(section("We improve"))));

        assertThat(one).isNotEqualTo(two);
    }

    @Test
    void doesNotDependOnWhereWordsCameFrom() {
        Paragraph filled = new Paragraph(List.of(new Run("Proofbox", false, false, Origin.FILLED)));

        assertThat(FrozenText.of(model(List.of(new Section("a", List.of(filled))))))
                .isEqualTo(FrozenText.of(model(List.of(section("Proofbox")))));
    }

    @Test
    void tellsItsLanguage() {
        assertThat(FrozenTextReader.languageOf(FrozenText.of(model(List.of())))).isEqualTo(Language.FR);
    }

    private static Section section(String text) {
        return new Section("a", List.of(new Paragraph(List.of(Run.plain(text)))));
    }

    /** Random texts full of characters with a meaning of their own. */
    private record Any(Random random) {

        List<Section> sections() {
            return List.of(new Section("one", blocks()), new Section("two-b", blocks()));
        }

        private List<Block> blocks() {
            List<Block> blocks = new ArrayList<>();
            for (int index = 0; index < 12; index++) {
                blocks.add(
                        switch (random.nextInt(4)) {
                            case 0 -> new Heading(2 + random.nextInt(2), words());
                            case 1 -> new ItemList(random.nextBoolean(), List.of(line(), line(), line()));
                            case 2 -> new Table(List.of(line(), line()), List.of(row(), row()));
                            default -> new Paragraph(line().runs());
                        });
            }
            return blocks;
        }

        private Row row() {
            return new Row(List.of(line(), line()));
        }

        private Line line() {
            return new Line(List.of(
                    Run.plain(words()),
                    new Run(words(), true, false, Origin.TEMPLATE),
                    new Run(words(), false, true, Origin.TEMPLATE),
                    new Run(words(), true, true, Origin.TEMPLATE),
                    Run.plain(words())));
        }

        private String words() {
            StringBuilder words = new StringBuilder();
            int[] letters = LETTERS.codePoints().toArray();
            for (int index = 0; index < 9; index++) {
                words.appendCodePoint(letters[random.nextInt(letters.length)]);
            }
            return "x" + words + "x";
        }
    }
}
