// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls;

import java.time.Instant;
import org.ourlet.documents.file.FileType;

/**
 * A file that proves an action of the treatment plan. Our own term.
 *
 * @param name cleaned, with the ending of its type
 * @param hash SHA-256 of what is kept
 * @param by name of whoever brought it
 */
public record ActionFile(String id, String name, FileType type, long size, String hash, String by, Instant at) {

    private static final int KILO = 1024;

    /** In whole kilobytes, at least one. */
    public long kilobytes() {
        return Math.max(1, (size + KILO - 1) / KILO);
    }
}
