// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk;

import java.util.List;
import org.ourlet.shared.Refusal;

/**
 * One thing that does not fit in an assessment, and where it stands.
 *
 * @param path such as {@code risks[2].likelihood}
 */
public record AssessmentProblem(String path, Reason reason, List<Object> parameters) implements Refusal {

    /** What can be wrong. */
    public enum Reason {
        MISSING("missing"),
        NOT_TEXT("not-text"),
        NOT_NUMBER("not-number"),
        NOT_TIMES("not-times"),
        NOT_DAY("not-day"),
        NOT_LIST("not-list"),
        NOT_OBJECT("not-object"),
        TOO_LONG("too-long"),
        TOO_MANY("too-many"),
        BAD_REF("bad-ref"),
        REF_TAKEN("ref-taken"),
        UNKNOWN_REF("unknown-ref"),
        UNKNOWN_METHOD("unknown-method"),
        UNKNOWN_CRITERION("unknown-criterion"),
        UNKNOWN_DECISION("unknown-decision"),
        OFF_THE_SCALE("off-the-scale"),
        NOT_ASKED_FOR("not-asked-for"),
        CYCLE("cycle"),
        ABOVE_THE_LEVEL("above-the-level"),
        MORE_OFTEN("more-often"),
        KEEPS("keeps"),
        NEGATIVE("negative"),
        REASON_MISSING("reason-missing"),
        IN_USE("in-use"),
        KEPT_AS_IT_WAS("kept-as-it-was");

        private final String word;

        Reason(String word) {
            this.word = word;
        }
    }

    public AssessmentProblem {
        parameters = List.copyOf(parameters);
    }

    public static AssessmentProblem at(String path, Reason reason, Object... parameters) {
        return new AssessmentProblem(path, reason, List.of(parameters));
    }

    @Override
    public String messageKey() {
        return "risk.problem." + reason.word;
    }
}
