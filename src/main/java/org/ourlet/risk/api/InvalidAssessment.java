// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.api;

import java.util.List;
import org.ourlet.risk.AssessmentProblem;

/** What was sent can be read, but does not fit together. */
final class InvalidAssessment extends RuntimeException {

    private final transient List<AssessmentProblem> problems;

    InvalidAssessment(List<AssessmentProblem> problems) {
        super("invalid assessment", null, false, false);
        this.problems = List.copyOf(problems);
    }

    List<AssessmentProblem> problems() {
        return problems;
    }
}
