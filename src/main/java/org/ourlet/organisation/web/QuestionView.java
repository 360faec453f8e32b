// SPDX-License-Identifier: Apache-2.0
package org.ourlet.organisation.web;

import java.util.List;
import java.util.Map;
import org.ourlet.organisation.InterviewQuestion;
import org.ourlet.webshell.Choice;

/**
 * The page of one question.
 *
 * @param choices offered answers by field
 * @param problems message keys by field
 * @param suggested the line that is shown is one of ours, not yet the words of the organisation
 * @param changing the visitor comes from the page that lists all answers and goes back there
 */
public record QuestionView(
        InterviewAnswer answer,
        Map<String, List<Choice>> choices,
        Map<String, String> problems,
        boolean changing,
        boolean suggested,
        DraftView draft) {

    public InterviewQuestion question() {
        return answer.question();
    }

    public List<Choice> choices(String field) {
        return choices.getOrDefault(field, List.of());
    }

    /** Start of the message keys of the question. */
    public String key() {
        return "organisation.interview." + question().slug();
    }

    /** Where one comes from. */
    public String backPath() {
        int before = question().number() - 1;
        return changing ? "/interview/check" : before == 0 ? "" : "/interview/" + before;
    }

    /** Where one goes without an answer. */
    public String laterPath() {
        return changing || question().isLast()
                ? "/interview/check"
                : "/interview/" + (question().number() + 1);
    }
}
