// SPDX-License-Identifier: Apache-2.0
package org.ourlet.guide;

import java.util.List;
import org.ourlet.shared.Language;
import org.ourlet.shared.Localized;

/** One of the 32 things an organisation does to have an ISMS (name, details, tasks, inputs, outputs, actors). */
public record Activity(
        Identity identity, Links links, Flow flow, Raci raci, Clauses clauses, Figures figures, Work work) {

    /**
     * @param code such as D4: the id in data and in the API
     * @param slug for folder and URL
     * @param order place in the guide, from 1
     */
    public record Identity(String code, String slug, int order, Stage stage, ActivityKind kind) {}

    /** The tasks in their order and what is written about the activity. */
    public record Work(List<Task> tasks, Localized<ActivityText> texts) {

        public Work {
            tasks = List.copyOf(tasks);
        }
    }

    public String code() {
        return identity.code();
    }

    public String slug() {
        return identity.slug();
    }

    public Stage stage() {
        return identity.stage();
    }

    public ActivityKind kind() {
        return identity.kind();
    }

    public List<Task> tasks() {
        return work.tasks();
    }

    public ActivityText text(Language language) {
        return work.texts().in(language);
    }

    /** The language in which {@link #text} answers. */
    public Language languageOfText(Language asked) {
        return work.texts().languageFor(asked);
    }

    /** Minutes in the product of all its tasks together. */
    public int minutes() {
        return tasks().stream().mapToInt(Task::minutes).sum();
    }
}
