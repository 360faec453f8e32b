// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import org.ourlet.documents.file.FileType;

/**
 * A file that the organisation brings as a version of a document, in place of the text of the template. Our own term.
 *
 * @param name cleaned, with the ending of its type
 * @param hash SHA-256 of what is kept
 */
public record OwnFile(String id, String name, FileType type, long size, String hash) {

    private static final int KILO = 1024;

    /** In whole kilobytes, at least one. */
    public long kilobytes() {
        return Math.max(1, (size + KILO - 1) / KILO);
    }
}
