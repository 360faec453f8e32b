// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ourlet.guide.EvidenceAnswer;
import org.ourlet.guide.Task;

/**
 * How far a task is.
 *
 * @param answer what the evidence says; of a task that only a person can judge, whether somebody declared it
 * @param declaration null while nobody did, and for tasks that the program sees itself
 * @param sent its document waits for a decision
 */
public record TaskState(
        Task task, EvidenceAnswer answer, @Nullable TaskDeclaration declaration, boolean sent) {

    private static final Set<String> BRING_ABOUT = Set.of("document-approved", "record-opened");

    public boolean done() {
        return answer.complete();
    }

    public boolean begun() {
        return answer.done() > 0 || sent;
    }

    /** Only a person can say that it is done. */
    public boolean declared() {
        return task.evidence().declared();
    }

    /** The work product that it brings about, null when it brings about none. */
    public @Nullable String product() {
        return BRING_ABOUT.contains(task.evidence().check()) ? task.evidence().of() : null;
    }

    /** Whether it comes of what the other task brings about, such as publishing it. */
    boolean isAboutTheSameAs(TaskState other) {
        @Nullable String product = other.product();
        return product != null && String.valueOf(task.evidence().of()).startsWith(product);
    }
}
