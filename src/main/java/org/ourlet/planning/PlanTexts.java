// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning;

import java.util.Map;

/** What was decided about an activity by the name of its form field, for the conflict page. */
final class PlanTexts {

    private PlanTexts() {}

    static Map<String, String> of(PlannedActivity decided) {
        return Map.of(
                "person", decided.responsible() == null ? "" : decided.responsible(),
                "due", decided.due() == null ? "" : decided.due().toString());
    }
}
