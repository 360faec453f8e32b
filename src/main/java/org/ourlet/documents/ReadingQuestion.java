// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * A question by which somebody who read a published document sees whether it was clear. Written by whoever looks after it.
 *
 * @param number from 1
 * @param right the answer that the document gives
 * @param wrong other answers
 * @param explanation what the document says about it, shown beside another answer
 */
public record ReadingQuestion(int number, String question, String right, List<String> wrong, String explanation) {

    /** More would keep people from reading. */
    public static final int MOST = 3;

    /** Characters of each of its texts. */
    public static final int LONGEST = 300;

    private static final int MOST_WRONG = 2;

    public ReadingQuestion {
        wrong = List.copyOf(wrong);
    }

    /** All answers, the right one not always in the same place. */
    public List<String> answers() {
        List<String> answers = new ArrayList<>(wrong);
        answers.add(0, right);
        Collections.rotate(answers, number);
        return answers;
    }

    /** Whether somebody could have typed it. */
    public boolean fits() {
        return !wrong.isEmpty()
                && wrong.size() <= MOST_WRONG
                && !wrong.contains(right)
                && Stream.concat(Stream.of(question, right, explanation), wrong.stream())
                        .allMatch(text -> !text.isBlank() && text.length() <= LONGEST);
    }

    boolean answeredBy(String answer) {
        return right.equals(answer);
    }
}
