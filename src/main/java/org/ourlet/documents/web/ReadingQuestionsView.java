// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import java.util.List;
import java.util.Map;
import org.ourlet.documents.ReadingQuestion;

/**
 * The form for questions on a document.
 *
 * @param questions always as many as there can be, empty ones at the end
 * @param proposed whether they come from the template and nobody has kept them yet
 * @param problems message keys by field
 */
public record ReadingQuestionsView(
        String code, String name, List<ReadingQuestion> questions, boolean proposed, Map<String, String> problems) {

    /** The wrong answer at that place, empty when there is none. */
    public static String wrong(ReadingQuestion question, int place) {
        return question.wrong().size() > place ? question.wrong().get(place) : "";
    }
}
