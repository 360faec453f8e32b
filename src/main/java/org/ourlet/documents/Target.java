// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.time.LocalDate;
import java.util.Optional;
import org.ourlet.tailoring.ImplementationLevel;
import org.ourlet.tailoring.Selection;

/**
 * What the organisation aims at in its present cycle.
 *
 * @param levelNumber the highest level that the selection contains whole, 0 when it contains none
 * @param end when it should be reached
 */
public record Target(int levelNumber, Selection selection, LocalDate start, LocalDate end) {

    Optional<ImplementationLevel> level() {
        return ImplementationLevel.of(levelNumber);
    }
}
