// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.util.List;

/** What the organisation changed in one section of the template, word by word. */
public record WordingDifference(String title, List<ChangedPart> changes) {

    public WordingDifference {
        changes = List.copyOf(changes);
    }
}
