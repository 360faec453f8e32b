// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.rendering;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;

/** Which characters the typeface of produced documents has. A PDF shows a black square for others; it embeds what it uses. */
public final class PrintableLetters {

    /** More are not worth naming. */
    private static final int MOST = 20;

    private static final CmapLookup TABLE = table();

    private PrintableLetters() {}

    private static CmapLookup table() {
        try {
            return Typeface.REGULAR.characters();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first characters of the text that a PDF cannot show, each once; of markup, its signs are all there. */
    public static List<String> lackingIn(String text) {
        return text.codePoints()
                .filter(PrintableLetters::isVisible)
                .filter(letter -> TABLE.getGlyphId(letter) == 0)
                .distinct()
                .limit(MOST)
                .mapToObj(Character::toString)
                .toList();
    }

    private static boolean isVisible(int letter) {
        return !Character.isWhitespace(letter)
                && !Character.isISOControl(letter)
                && Character.getType(letter) != Character.FORMAT
                && Character.getType(letter) != Character.NON_SPACING_MARK;
    }
}
