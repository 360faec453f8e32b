// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ourlet.guide.Activity;
import org.ourlet.guide.BrokenContent;
import org.ourlet.guide.ContentProblem;
import org.ourlet.guide.EvidenceRequirement;
import org.ourlet.guide.Guide;

/** Finds tasks whose evidence nobody in the program can see. */
final class UnknownChecks {

    private UnknownChecks() {}

    /** @throws BrokenContent when there are any, with all of them */
    static void refuse(Guide guide, Set<String> known) {
        List<ContentProblem> problems = guide.activities().stream()
                .flatMap(activity -> problems(activity, known))
                .toList();
        if (!problems.isEmpty()) {
            throw new BrokenContent(problems);
        }
    }

    private static Stream<ContentProblem> problems(Activity activity, Set<String> known) {
        return IntStream.range(0, activity.tasks().size())
                .filter(index -> unknown(activity.tasks().get(index).evidence(), known))
                .mapToObj(index -> problem(activity, index, known));
    }

    private static boolean unknown(EvidenceRequirement evidence, Set<String> known) {
        return !evidence.declared() && !known.contains(evidence.check());
    }

    private static ContentProblem problem(Activity activity, int index, Set<String> known) {
        return new ContentProblem(
                "guide/activities/" + activity.slug() + "/activity.yaml",
                "tasks[" + index + "].evidence.check",
                "the program knows no check \""
                        + activity.tasks().get(index).evidence().check() + "\"",
                "Use one of " + String.join(", ", known) + ", or {declared: true}");
    }
}
