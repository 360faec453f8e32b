// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.sheet;

/** A file that cannot be read as a table, with the one reason that ended the reading. */
public final class UnreadableFile extends Exception {

    private final transient SheetProblem problem;

    public UnreadableFile(SheetProblem problem) {
        super(problem.messageKey(), null, false, false);
        this.problem = problem;
    }

    public static UnreadableFile because(SheetProblem.Reason reason, Object... parameters) {
        return new UnreadableFile(SheetProblem.of(reason, parameters));
    }

    public SheetProblem problem() {
        return problem;
    }
}
