// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import java.util.List;
import org.ourlet.documents.Blank;
import org.ourlet.documents.BlankText;
import org.ourlet.documents.BlankType;
import org.ourlet.documents.Draft;
import org.ourlet.shared.Language;
import org.ourlet.webshell.Choice;

/**
 * A blank as a field of the form.
 *
 * @param suggested the answer is a suggestion that nobody has kept yet
 * @param choices of a choice, else empty
 */
public record BlankView(
        Blank blank,
        String question,
        String hint,
        String example,
        String value,
        boolean suggested,
        List<Choice> choices) {

    private static final int SHORT_TEXT = 200;

    static BlankView of(Blank blank, Draft draft, Language language, boolean first) {
        BlankText text = draft.template().text(language).blank(blank.id());
        String value = draft.answers().getOrDefault(blank.id(), "");
        List<Choice> choices = blank.options().stream()
                .map(option -> Choice.of(option, text.options().getOrDefault(option, option), option.equals(value)))
                .toList();
        return new BlankView(
                blank,
                draft.words(text.question()),
                draft.words(text.hint()),
                text.example(),
                value,
                first && !value.isEmpty(),
                choices);
    }

    public boolean choice() {
        return blank.type() == BlankType.CHOICE;
    }

    public boolean severalLines() {
        return blank.type().severalLines();
    }

    /** Whether the answer is short whatever it is: a date or a number. */
    public boolean narrow() {
        return blank.type() == BlankType.DATE || blank.type() == BlankType.NUMBER;
    }

    public String inputType() {
        return blank.type() == BlankType.DATE ? "date" : "text";
    }

    public String inputMode() {
        return blank.type() == BlankType.NUMBER ? "decimal" : "";
    }

    public int rows() {
        return value.length() > SHORT_TEXT ? 8 : 5;
    }
}
