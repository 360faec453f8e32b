// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.time.Instant;

/**
 * What somebody says about a section of a document while it is reviewed. Our own.
 *
 * @param version number of the version it was said of
 * @param section id in the template
 * @param resolvedBy who was done with it, empty while it is open
 */
public record SectionComment(
        String id, int version, String section, String words, String by, Instant at, String resolvedBy) {

    public boolean open() {
        return resolvedBy.isEmpty();
    }
}
