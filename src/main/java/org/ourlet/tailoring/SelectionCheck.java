// SPDX-License-Identifier: Apache-2.0
package org.ourlet.tailoring;

import java.util.List;
import java.util.Set;

/**
 * What is to be said about a set of activities before somebody chooses it. Sets are in the order of the guide.
 *
 * @param closed nothing is missing
 * @param missing to be added so that the set is closed under requirements and all-or-none groups
 * @param falls activities of the set that stand only with the missing ones
 * @param level number of the highest level that the set contains whole, 0 when it contains none
 */
public record SelectionCheck(
        boolean closed, Set<String> missing, Set<String> falls, int level, List<SelectionWarning> warnings) {

    static SelectionCheck of(Selection selection, CompletionMatrix matrix) {
        Set<String> missing = selection.missing();
        return new SelectionCheck(
                missing.isEmpty(),
                missing,
                selection.fallingWith(missing),
                matrix.levelOf(selection.codes()),
                SelectionWarning.in(selection.codes()));
    }
}
