// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk;

import java.util.List;

/**
 * What became of something that was typed.
 *
 * @param ref of what was saved, empty when it was not
 * @param problems why it was not saved, at the fields of the JSON form; empty when it was
 */
public record Saved(String ref, List<AssessmentProblem> problems) {

    public Saved {
        problems = List.copyOf(problems);
    }

    public static Saved as(String ref) {
        return new Saved(ref, List.of());
    }

    static Saved refused(List<AssessmentProblem> problems) {
        return new Saved("", problems);
    }

    static Saved refused(AssessmentProblem problem) {
        return refused(List.of(problem));
    }

    static Saved notOpen() {
        return refused(AssessmentProblem.at("", AssessmentProblem.Reason.KEPT_AS_IT_WAS));
    }

    public boolean done() {
        return problems.isEmpty();
    }
}
