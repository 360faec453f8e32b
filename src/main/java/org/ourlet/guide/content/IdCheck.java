// SPDX-License-Identifier: Apache-2.0
package org.ourlet.guide.content;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ourlet.guide.Activity;
import org.ourlet.guide.ContentReader;
import org.ourlet.guide.WorkProduct;

/** Codes and ids are well formed and stand for one thing only. */
final class IdCheck {

    private static final String CODE = "[TPDCA][1-9][0-9]?";
    private static final String WORK_PRODUCT = "W[0-9]{2}";

    private final ContentReader reader;
    private final Set<String> seen = new HashSet<>();

    IdCheck(ContentReader reader) {
        this.reader = reader;
    }

    void check(List<Activity> activities, List<WorkProduct> workProducts) {
        if (activities.isEmpty()) {
            reader.problem(ActivityFiles.FOLDER, "whole folder", "is empty", "Add a folder for each activity");
        }
        for (Activity activity : activities) {
            String file = ActivityFiles.file(activity);
            check(activity.code(), CODE, "D4", file, "code");
            unique("order " + activity.identity().order(), file, "order");
        }
        workProducts.forEach(product -> check(product.id(), WORK_PRODUCT, "W01", WorkProductFiles.FILE, "id"));
    }

    private void check(String id, String form, String example, String file, String field) {
        if (!id.matches(form)) {
            reader.problem(file, field, "\"" + id + "\" is not well formed", "Write it like " + example);
        }
        unique(id, file, field);
    }

    private void unique(String id, String file, String field) {
        if (!seen.add(id)) {
            reader.problem(file, field, id + " is there twice", "Give one of the two another one");
        }
    }
}
