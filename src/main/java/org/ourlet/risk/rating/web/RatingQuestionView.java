// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.rating.web;

import java.util.List;
import java.util.Map;
import org.ourlet.risk.rating.RatingQuestion;
import org.ourlet.webshell.Choice;

/**
 * One question for one colleague: the risk in a sentence, and two scales. Nothing else of the assessment.
 *
 * @param problems sentences by field
 */
public record RatingQuestionView(
        RatingQuestion question,
        Told told,
        List<Choice> likelihoods,
        List<Choice> vulnerabilities,
        String reason,
        Map<String, String> problems) {

    /** What could happen, to what, and what is in place against it. */
    public record Told(String scenario, String asset, List<String> existingControls) {}

    public boolean answered() {
        return question.answer() != null;
    }
}
