// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.rendering;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/** Where a line may end: as Java says, but not after the apostrophe of "d’engagement" and not inside French quotes. */
final class LineBreaks implements FSTextBreaker {

    private static final String APOSTROPHES = "’'";
    private static final String NO_BREAK_SPACES = "\u00a0\u202f\u2060";
    private static final String CLINGING = "»!?;:";

    private final BreakIterator breaks;
    private String text = "";

    LineBreaks(Locale locale) {
        this.breaks = BreakIterator.getLineInstance(locale);
    }

    @Override
    public void setText(String text) {
        this.text = text;
        breaks.setText(text);
    }

    @Override
    public int next() {
        int place = breaks.next();
        while (place > 0 && place < text.length() && holdsTogether(place)) {
            place = breaks.next();
        }
        return place;
    }

    private boolean holdsTogether(int place) {
        char before = text.charAt(place - 1);
        char after = text.charAt(place);
        boolean opened = before == ' ' && place > 1 && text.charAt(place - 2) == '«';
        return opened
                || APOSTROPHES.indexOf(before) >= 0 && Character.isLetter(after)
                || NO_BREAK_SPACES.indexOf(before) >= 0
                || NO_BREAK_SPACES.indexOf(after) >= 0
                || CLINGING.indexOf(after) >= 0;
    }
}
