// SPDX-License-Identifier: Apache-2.0
package org.ourlet.guide;

import java.util.ArrayList;
import java.util.List;

/** Remembers what is wrong and which parts of files were opened, so that keys nobody asked for are found at the end. */
final class ContentLedger {

    private final List<ContentProblem> problems = new ArrayList<>();
    private final List<ContentNode> opened = new ArrayList<>();

    void problem(ContentProblem problem) {
        problems.add(problem);
    }

    void opened(ContentNode node) {
        opened.add(node);
    }

    List<ContentProblem> close() {
        opened.forEach(ContentNode::reportUnknownKeys);
        opened.clear();
        return problems.stream().distinct().toList();
    }
}
