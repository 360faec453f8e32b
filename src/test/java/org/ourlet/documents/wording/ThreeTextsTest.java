// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThreeTextsTest {

    private static final String BASE = "One.\n\nTwo.\n\nThree.";

    @Test
    void putsChangesOfDifferentParagraphsTogether() {
        String together = SectionText.together(BASE, "One, ours.\n\nTwo.\n\nThree.", "One.\n\nTwo.\n\nThree, new.");

        assertThat(together).isEqualTo("One, ours.\n\nTwo.\n\nThree, new.");
    }

    @Test
    void keepsNeighboursApart() {
        String together = SectionText.together(BASE, "One, ours.\n\nTwo.\n\nThree.", "One.\n\nTwo, new.\n\nThree.");

        assertThat(together).isEqualTo("One, ours.\n\nTwo, new.\n\nThree.");
    }

    @Test
    void keepsBothWhereBothChanged() {
        String together = SectionText.together(BASE, "One.\n\nTwo, ours.\n\nThree.", "One.\n\nTwo, new.\n\nThree.");

        assertThat(together).isEqualTo("One.\n\nTwo, ours.\n\nTwo, new.\n\nThree.");
    }

    @Test
    void addsAndRemovesOnBothSides() {
        String together = SectionText.together(BASE, "One.\n\nThree.\n\nFour, ours.", "Zero, new.\n\n" + BASE);

        assertThat(together).isEqualTo("Zero, new.\n\nOne.\n\nThree.\n\nFour, ours.");
    }

    /** Whatever the three texts are: what only one side changed is that side, and no new word is lost. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void losesNothing(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 100; round++) {
            List<String> base = paragraphs(random, "base");
            String text = String.join("\n\n", base);
            String ours = changed(base, random, "ours" + round);
            String theirs = changed(base, random, "theirs" + round);

            String together = SectionText.together(text, ours, theirs);

            assertThat(SectionText.together(text, ours, text)).isEqualTo(ours);
            assertThat(SectionText.together(text, text, theirs)).isEqualTo(theirs);
            assertThat(together.split("\n\n")).containsAll(added(ours, base)).containsAll(added(theirs, base));
        }
    }

    private static List<String> paragraphs(Random random, String word) {
        List<String> paragraphs = new ArrayList<>();
        for (int index = 0; index < 2 + random.nextInt(5); index++) {
            paragraphs.add(word + " " + index);
        }
        return paragraphs;
    }

    private static String changed(List<String> base, Random random, String word) {
        List<String> changed = new ArrayList<>(base);
        for (int change = 0; change < 1 + random.nextInt(3); change++) {
            int at = random.nextInt(changed.size());
            switch (random.nextInt(3)) {
                case 0 -> changed.add(at, word + " added " + change);
                case 1 -> changed.set(at, word + " instead " + change);
                default -> changed.remove(changed.size() > 1 ? at : 0);
            }
            if (changed.isEmpty()) {
                changed.add(word + " alone");
            }
        }
        return String.join("\n\n", changed);
    }

    private static List<String> added(String text, List<String> base) {
        return List.of(text.split("\n\n")).stream()
                .filter(paragraph -> !base.contains(paragraph))
                .toList();
    }
}
