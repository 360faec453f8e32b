// SPDX-License-Identifier: Apache-2.0
package org.ourlet.guide.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ourlet.guide.Activity;
import org.ourlet.guide.ActivityText;
import org.ourlet.guide.ContentNode;
import org.ourlet.guide.ContentReader;
import org.ourlet.guide.ContentValue;
import org.ourlet.guide.EvidenceRequirement;
import org.ourlet.guide.Task;
import org.ourlet.guide.TaskText;
import org.ourlet.guide.Why;

/** Reads the tasks of an activity and its texts; a text for each task, and for no other. */
final class WorkFiles {

    private WorkFiles() {}

    static Activity.Work read(ContentReader reader, ContentNode activity, String folder) {
        List<Task> tasks =
                activity.at("tasks").nodes().stream().map(WorkFiles::task).toList();
        return new Activity.Work(tasks, reader.inEachLanguage(folder, node -> text(node, tasks)));
    }

    private static Task task(ContentNode node) {
        return new Task(
                node.at("id").text(),
                node.at("minutes").integer(),
                evidence(node.at("evidence").node()));
    }

    private static EvidenceRequirement evidence(ContentNode node) {
        Optional<ContentValue> declared = node.optional(EvidenceRequirement.DECLARED);
        if (declared.isPresent()) {
            declared.get().oneOf(List.of("true"));
            return new EvidenceRequirement(EvidenceRequirement.DECLARED, null);
        }
        return new EvidenceRequirement(
                node.at("check").text(),
                node.optional("of").map(ContentValue::text).orElse(null));
    }

    private static ActivityText text(ContentNode node, List<Task> tasks) {
        return new ActivityText(
                node.at("name").text(),
                node.at("summary").text(),
                why(node.at("why").node()),
                node.at("details").text(),
                taskTexts(node.at("tasks").node(), tasks),
                node.at("example").text());
    }

    private static Why why(ContentNode node) {
        return new Why(
                node.at("matters").text(),
                node.at("brings").text(),
                node.at("without").text());
    }

    private static Map<String, TaskText> taskTexts(ContentNode node, List<Task> tasks) {
        Map<String, TaskText> texts = new LinkedHashMap<>();
        tasks.forEach(task -> texts.put(task.id(), taskText(node.at(task.id()).node())));
        return texts;
    }

    private static TaskText taskText(ContentNode node) {
        return new TaskText(node.at("title").text(), node.at("text").text());
    }
}
