// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.content;

import java.util.HashMap;
import java.util.Map;
import org.ourlet.documents.RetentionPeriods;
import org.ourlet.guide.BrokenContent;
import org.ourlet.guide.ContentFolder;
import org.ourlet.guide.ContentNode;
import org.ourlet.guide.ContentReader;
import org.ourlet.guide.ContentValue;

/** Reads how long versions are kept. */
public final class RetentionLoader {

    private RetentionLoader() {}

    /** @throws BrokenContent when anything is wrong, with all problems at once */
    public static RetentionPeriods load(ContentFolder folder) {
        ContentReader reader = new ContentReader(folder);
        ContentNode file = reader.node(TemplateLoader.FOLDER + "/retention.yaml");
        Map<String, Integer> months = new HashMap<>();
        TemplateLoader.DISPOSAL.forEach(
                rule -> months.put(rule, months(file.at(rule).node().at("months"))));
        reader.close();
        return new RetentionPeriods(months);
    }

    private static int months(ContentValue value) {
        int months = value.integer();
        if (months < 1) {
            value.problem("is below 1", "Write 1 or more");
        }
        return months;
    }
}
