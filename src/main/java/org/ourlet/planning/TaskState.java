// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning;

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
        @Nullable String of = task.evidence().of();
        return of != null && of.matches("W\\d\\d") ? of : null;
    }
}
