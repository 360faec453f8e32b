// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning;

import java.time.Instant;
import java.util.List;
import org.ourlet.shared.OrganisationId;

/** Rows of what people decided and said about the activities of a cycle. */
public interface PlanStore {

    /** Activities about which something was decided. */
    List<PlannedActivity> decided(OrganisationId organisation, String cycle);

    /** Saves a decision. False when somebody decided since the version was read. */
    boolean save(OrganisationId organisation, String cycle, PlannedActivity activity);

    /** Declarations that were not withdrawn, the oldest first. */
    List<TaskDeclaration> declarations(OrganisationId organisation, String cycle);

    /** False when the task is declared already. */
    boolean insert(OrganisationId organisation, String cycle, TaskDeclaration declaration);

    /** False when there is nothing to withdraw. */
    boolean withdraw(OrganisationId organisation, String cycle, String activity, String task, Instant at);

    void insert(OrganisationId organisation, String cycle, TimeNote note);

    /** What was noted about an activity, the latest first. */
    List<TimeNote> timeNotes(OrganisationId organisation, String cycle, String activity);
}
