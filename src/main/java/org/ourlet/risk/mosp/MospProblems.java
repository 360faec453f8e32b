// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.mosp;

import java.util.ArrayList;
import java.util.List;

/** Collects what was not understood; of very many problems it keeps the first ones and counts the others. */
final class MospProblems {

    private static final int MOST = 200;

    private final List<MospProblem> first = new ArrayList<>();
    private int more;

    void add(MospProblem problem) {
        if (first.size() < MOST) {
            first.add(problem);
        } else {
            more++;
        }
    }

    List<MospProblem> first() {
        return first;
    }

    int more() {
        return more;
    }
}
