// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ourlet.controls.TreatmentAction.Progress;
import org.ourlet.controls.TreatmentAction.State;

/** What may be planned, reported and closed. Answers message keys by field; empty when all is well. Our own. */
public final class ActionRules {

    private static final int LONGEST_NAME = 200;

    private ActionRules() {}

    public static Map<String, String> problems(TreatmentAction.Task task, TreatmentAction.Schedule schedule) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (task.name().isBlank() || task.name().length() > LONGEST_NAME) {
            problems.put("name", "controls.action.name-missing");
        }
        tooLong(problems, "successCheck", task.successCheck());
        tooLong(problems, "resources", task.resources());
        LocalDate start = schedule.start();
        LocalDate due = schedule.due();
        if (start != null && due != null && due.isBefore(start)) {
            problems.put("due", "controls.action.due-before-start");
        }
        return problems;
    }

    private static void tooLong(Map<String, String> problems, String field, String text) {
        if (text.length() > ControlRules.LONGEST_EVIDENCE) {
            problems.put(field, "controls.text-long");
        }
    }

    /** What is reported without closing. */
    static Map<String, String> problems(Progress progress) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (progress.note().length() > ControlRules.LONGEST_TEXT) {
            problems.put("note", "controls.text-long");
        }
        if (progress.state() == State.DROPPED && progress.note().isBlank()) {
            problems.put("note", "controls.action.reason-to-drop");
        }
        return problems;
    }

    /** An action closes with a proof, on a day that has come, and somebody has looked at it. */
    static Map<String, String> problemsToClose(
            String evidence, @Nullable LocalDate closedOn, @Nullable String verifier, LocalDate today) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (evidence.isBlank()) {
            problems.put("evidence", "controls.action.evidence-missing");
        }
        tooLong(problems, "evidence", evidence);
        if (closedOn == null || closedOn.isAfter(today)) {
            problems.put("closedOn", "controls.action.closed-on-invalid");
        }
        if (verifier == null) {
            problems.put("verifiedBy", "controls.action.verifier-missing");
        }
        return problems;
    }
}
