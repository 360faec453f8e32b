// SPDX-License-Identifier: Apache-2.0
package org.ourlet.tailoring.content;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ourlet.guide.Activity;
import org.ourlet.guide.ContentNode;
import org.ourlet.guide.ContentReader;
import org.ourlet.guide.ContentValue;
import org.ourlet.guide.Guide;
import org.ourlet.tailoring.CompletionMatrix;
import org.ourlet.tailoring.ImplementationLevel;

/** Reads the completion matrix: a level for each activity, never below what the activity requires. */
final class MatrixFile {

    private static final String FILE = "tailoring/completion-matrix.yaml";

    private MatrixFile() {}

    static CompletionMatrix read(ContentReader reader, Guide guide) {
        ContentNode node = reader.node(FILE);
        Map<String, ImplementationLevel> levels = new LinkedHashMap<>();
        guide.activities().forEach(activity -> levels.put(activity.code(), level(node.at(activity.code()))));
        CompletionMatrix matrix = new CompletionMatrix(levels);
        guide.activities().forEach(activity -> check(activity, matrix, reader));
        return matrix;
    }

    static ImplementationLevel level(ContentValue value) {
        return ImplementationLevel.of(value.integer()).orElseGet(() -> {
            value.problem("is not a level", "Write a number from 1 to " + ImplementationLevel.values().length);
            return ImplementationLevel.LEVEL_1;
        });
    }

    private static void check(Activity activity, CompletionMatrix matrix, ContentReader reader) {
        ImplementationLevel own = matrix.levelOf(activity.code());
        activity.links().requires().stream()
                .filter(code -> !own.includes(matrix.levelOf(code)))
                .forEach(code -> reader.problem(
                        FILE,
                        activity.code(),
                        "is at " + own + " but requires " + code + ", which is at " + matrix.levelOf(code),
                        "Give " + activity.code() + " that level or a higher one"));
    }
}
