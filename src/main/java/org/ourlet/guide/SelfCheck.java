// SPDX-License-Identifier: Apache-2.0
package org.ourlet.guide;

import java.util.List;
import java.util.Map;
import org.ourlet.shared.Localized;

/** Yes-or-no questions on the state of mind; fewer than {@code threshold} yes: start at level 1. Our own. */
public record SelfCheck(int threshold, List<String> questions, Localized<SelfCheckText> texts) {

    public SelfCheck {
        questions = List.copyOf(questions);
    }

    /** Questions by slug, and what is said to those above and below the threshold. */
    public record SelfCheckText(Map<String, Question> questions, String enough, String notEnough) {}

    /** One question and a sentence of help. */
    public record Question(String question, String help) {}
}
