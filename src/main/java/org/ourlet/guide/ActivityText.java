// SPDX-License-Identifier: Apache-2.0
package org.ourlet.guide;

import java.util.Map;

/**
 * What an activity says in one language.
 *
 * @param summary one line
 * @param details Markdown
 * @param tasks by task id
 * @param example Markdown
 */
public record ActivityText(
        String name, String summary, Why why, String details, Map<String, TaskText> tasks, String example) {

    public ActivityText {
        tasks = Map.copyOf(tasks);
    }

    /** @throws IllegalArgumentException when the activity has no such task */
    public TaskText task(String id) {
        TaskText text = tasks.get(id);
        if (text == null) {
            throw new IllegalArgumentException("no task " + id);
        }
        return text;
    }
}
