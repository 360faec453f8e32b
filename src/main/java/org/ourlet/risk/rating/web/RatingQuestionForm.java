// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.rating.web;

import org.jspecify.annotations.Nullable;
import org.ourlet.risk.rating.RatingAnswers;

/** What a colleague typed about a risk; empty where she cannot say. */
public record RatingQuestionForm(String likelihood, String vulnerability, String reason) {

    private static final int LONGEST = 2000;

    static final RatingQuestionForm EMPTY = new RatingQuestionForm(null, null, null);

    public RatingQuestionForm(@Nullable String likelihood, @Nullable String vulnerability, @Nullable String reason) {
        this.likelihood = given(likelihood);
        this.vulnerability = given(vulnerability);
        this.reason = given(reason);
    }

    private static String given(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    boolean tooLong() {
        return reason.length() > LONGEST;
    }

    RatingAnswers.Given given() {
        return new RatingAnswers.Given(value(likelihood), value(vulnerability), reason);
    }

    /** What is no value of any scale is off the scale. */
    private static @Nullable Integer value(String typed) {
        if (typed.isEmpty()) {
            return null;
        }
        return typed.matches("\\d{1,3}") ? Integer.valueOf(typed) : Integer.valueOf(-1);
    }
}
