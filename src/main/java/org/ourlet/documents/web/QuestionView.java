// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import java.util.List;
import java.util.Map;
import org.ourlet.documents.AskedQuestion;
import org.ourlet.documents.Blank;
import org.ourlet.documents.BlankType;
import org.ourlet.webshell.Choice;

/**
 * One question for a colleague.
 *
 * @param document its name
 * @param typed what was typed, empty at first
 * @param choices of a choice, else empty
 */
public record QuestionView(
        AskedQuestion question,
        String document,
        Blank blank,
        BlankView.Words words,
        String typed,
        List<Choice> choices,
        Outcome outcome) {

    /** What became of it: too late, or what is wrong with the answer by field. */
    public record Outcome(boolean expired, Map<String, String> problems) {}

    public boolean answered() {
        return question.answer() != null;
    }

    public boolean severalLines() {
        return blank.type().severalLines();
    }

    public String inputType() {
        return blank.type() == BlankType.DATE ? "date" : "text";
    }

    public String inputMode() {
        return blank.type() == BlankType.NUMBER || blank.type() == BlankType.MONEY ? "decimal" : "";
    }
}
