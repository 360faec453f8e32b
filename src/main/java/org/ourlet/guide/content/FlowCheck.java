// SPDX-License-Identifier: Apache-2.0
package org.ourlet.guide.content;

import java.util.Objects;
import org.ourlet.guide.Activity;
import org.ourlet.guide.ContentReader;
import org.ourlet.guide.Guide;
import org.ourlet.guide.Input;
import org.ourlet.guide.Task;
import org.ourlet.guide.WorkProduct;

/** Activities and work products name each other, and only what exists. */
final class FlowCheck {

    private final Guide guide;
    private final ContentReader reader;

    FlowCheck(Guide guide, ContentReader reader) {
        this.guide = guide;
        this.reader = reader;
    }

    void check() {
        guide.activities().forEach(this::check);
        guide.workProducts().forEach(this::check);
    }

    private void check(Activity activity) {
        String file = ActivityFiles.file(activity);
        activity.flow().inputs().stream()
                .filter(input -> !input.external())
                .map(Input::id)
                .forEach(id -> known(id, file, "inputs"));
        activity.flow().outputs().forEach(id -> output(id, activity, file));
        activity.tasks().stream()
                .map(Task::evidence)
                .map(evidence -> evidence.of())
                .filter(Objects::nonNull)
                .filter(of -> of.startsWith("W"))
                .map(of -> of.replaceFirst("\\..*", ""))
                .forEach(of -> known(of, file, "tasks"));
    }

    private void known(String id, String file, String field) {
        if (guide.findWorkProduct(id).isEmpty()) {
            reader.problem(
                    file, field, "there is no work product \"" + id + "\"", "Use an id of " + WorkProductFiles.FILE);
        }
    }

    private void output(String id, Activity activity, String file) {
        known(id, file, "outputs");
        boolean oneSided = guide.findWorkProduct(id)
                .filter(product -> !product.activities().contains(activity.code()))
                .isPresent();
        if (oneSided) {
            reader.problem(
                    WorkProductFiles.FILE,
                    id + ".activities",
                    activity.code() + " produces it but is not named",
                    "Add " + activity.code() + ", or remove " + id + " from the outputs in " + file);
        }
    }

    private void check(WorkProduct product) {
        product.activities().stream()
                .filter(code -> guide.findActivity(code)
                        .filter(activity -> activity.flow().outputs().contains(product.id()))
                        .isEmpty())
                .forEach(code -> reader.problem(
                        WorkProductFiles.FILE,
                        product.id() + ".activities",
                        "no activity \"" + code + "\" has it among its outputs",
                        "Add " + product.id() + " to the outputs of the activity, or remove the code"));
    }
}
