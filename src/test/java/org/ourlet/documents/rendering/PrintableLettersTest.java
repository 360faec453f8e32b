// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableLettersTest {

    @Test
    void hasTheLettersOfEurope() {
        assertThat(PrintableLetters.lackingIn("<p>Zoë Łukasz Šárka Größe d’été “ŕ” 1 000 € Ελλάδα България</p>\n"))
                .isEmpty();
    }

    @Test
    void lacksOtherScriptsAndPictures() {
        assertThat(PrintableLetters.lackingIn("王 and 王, שלום, 🙂"))
                .startsWith("王", "ש")
                .contains("🙂")
                .hasSize(6);
    }

    @Test
    void namesTwentyAtMost() {
        StringBuilder text = new StringBuilder();
        for (int letter = 0x4E00; letter < 0x4E40; letter++) {
            text.appendCodePoint(letter);
        }

        assertThat(PrintableLetters.lackingIn(text.toString())).hasSize(20);
    }
}
