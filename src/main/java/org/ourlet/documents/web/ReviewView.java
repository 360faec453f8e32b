// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import java.util.List;
import java.util.Map;
import org.ourlet.documents.SectionComment;
import org.ourlet.documents.VersionStatus;
import org.ourlet.documents.WordingDifference;
import org.ourlet.webshell.Choice;

/**
 * A draft that others read, and what they say.
 *
 * @param adapted what differs from the template
 * @param sections with comments on them
 * @param form what was typed
 */
public record ReviewView(
        DocumentView.Head head,
        VersionStatus status,
        DocumentView.Paper paper,
        List<WordingDifference> adapted,
        List<Commented> sections,
        Form form) {

    /** A section by its heading, with what was said about it. */
    public record Commented(String title, List<SectionComment> comments) {}

    /**
     * A new comment.
     *
     * @param problems message keys by field
     */
    public record Form(List<Choice> sections, String words, Map<String, String> problems) {}

    public boolean takesComments() {
        return status == VersionStatus.IN_REVIEW || status == VersionStatus.IN_APPROVAL;
    }
}
