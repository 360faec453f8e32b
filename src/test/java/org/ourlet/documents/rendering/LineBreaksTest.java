// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LineBreaksTest {

    @Test
    void linesEndBetweenWords() {
        assertThat(pieces("Management commits, and signs."))
                .containsExactly("Management ", "commits, ", "and ", "signs.");
        assertThat(pieces("Informationssicherheits-System")).containsExactly("Informationssicherheits-", "System");
    }

    @Test
    void apostrophesHoldTogether() {
        assertThat(pieces("d’année aujourd’hui l'un")).containsExactly("d’année ", "aujourd’hui ", "l'un");
        assertThat(pieces("the firms’ rules")).containsExactly("the ", "firms’ ", "rules");
    }

    @Test
    void frenchMarksStayWithTheirWords() {
        assertThat(pieces("dit « protéger » : oui !")).containsExactly("dit ", "« protéger » : ", "oui !");
        assertThat(pieces("1\u202f250\u00a0€ net")).containsExactly("1\u202f250\u00a0€ ", "net");
    }

    private static List<String> pieces(String text) {
        LineBreaks breaks = new LineBreaks(Locale.FRENCH);
        breaks.setText(text);
        List<String> pieces = new ArrayList<>();
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            pieces.add(text.substring(start, end));
            start = end;
        }
        return pieces;
    }
}
