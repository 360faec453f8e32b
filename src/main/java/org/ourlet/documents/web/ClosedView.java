// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import java.util.List;

/**
 * That a document exists and is not for the visitor to read.
 *
 * @param readers names of those who may read it
 */
public record ClosedView(DocumentView.Head head, List<String> readers) {

    public ClosedView {
        readers = List.copyOf(readers);
    }
}
