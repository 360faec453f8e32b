// SPDX-License-Identifier: Apache-2.0
package org.ourlet.guide;

import java.util.List;
import java.util.stream.Collectors;

/** The content folder has problems; the program does not start. Carries all of them at once. */
public final class BrokenContent extends RuntimeException {

    private final transient List<ContentProblem> problems;

    public BrokenContent(List<ContentProblem> problems) {
        super(problems.stream().map(ContentProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<ContentProblem> problems() {
        return problems;
    }
}
