// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourlet.documents.Acknowledgement;
import org.ourlet.documents.Approval;
import org.ourlet.documents.DocumentVersion;

/**
 * A version as it was sent.
 *
 * @param approval null when it was not approved
 * @param hash of the frozen text
 */
public record VersionView(
        DocumentView.Head head,
        DocumentVersion version,
        @Nullable Approval approval,
        DocumentView.Paper paper,
        String hash,
        Reading reading) {

    /**
     * Reading it and saying so.
     *
     * @param asked whether people are asked to read it
     * @param summary five lines of it, empty when nobody is asked
     * @param mine what the visitor said already, null when nothing
     * @param all what everybody said, empty for visitors who do not read everything
     * @param missing names of members who have not said it, likewise
     */
    public record Reading(
            boolean asked,
            List<String> summary,
            @Nullable Acknowledgement mine,
            List<Acknowledgement> all,
            List<String> missing) {}
}
