// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourlet.documents.Approval;
import org.ourlet.documents.ChangedPart;
import org.ourlet.documents.DocumentVersion;
import org.ourlet.documents.StaleReason;
import org.ourlet.documents.WordingDifference;

/**
 * What the one who decides sees.
 *
 * @param version that waits for a decision
 * @param summary five lines
 * @param since what has changed since the version was sent
 */
public record ApprovalView(
        DocumentView.Head head,
        DocumentVersion version,
        List<String> summary,
        DocumentView.Paper paper,
        Changes changes,
        List<StaleReason> since,
        Decision decision,
        long openComments) {

    /**
     * What differs from the version in force.
     *
     * @param before number of the version in force, 0 when there is none
     * @param adapted what differs from the template
     */
    public record Changes(int before, List<ChangedPart> differences, List<WordingDifference> adapted) {}

    /**
     * Whether the visitor may decide.
     *
     * @param refused why not, empty when it is possible
     * @param remark what was typed, empty at first
     * @param problem a sentence about the remark, empty when it is right
     * @param minutes that reading takes
     */
    public record Decision(String refused, String remark, String problem, int minutes) {}

    /**
     * Nothing waits for a decision any more.
     *
     * @param version approved last, null when there is none
     */
    public record Done(
            DocumentView.Head head,
            @Nullable DocumentVersion version,
            @Nullable Approval approval) {}
}
