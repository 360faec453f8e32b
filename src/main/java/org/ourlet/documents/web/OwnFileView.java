// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import java.util.Map;

/**
 * The form that takes a file.
 *
 * @param revision of the draft, 0 when there is none
 * @param problem key of the sentence why the file was not taken, else empty
 */
public record OwnFileView(DocumentView.Head head, long revision, String problem) {

    public Map<String, String> problems() {
        return problem.isEmpty() ? Map.of() : Map.of("file", problem);
    }
}
