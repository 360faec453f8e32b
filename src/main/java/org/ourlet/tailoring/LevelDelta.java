// SPDX-License-Identifier: Apache-2.0
package org.ourlet.tailoring;

import java.util.Set;

/**
 * What changes between two selections, such as two levels.
 *
 * @param added codes of activities, in the order of the guide
 * @param removed likewise; what was done for them is kept
 * @param effort difference of the estimates of both selections; negative when the second one needs less
 */
public record LevelDelta(
        Set<String> added,
        Set<String> removed,
        SelectionDocuments addedDocuments,
        SelectionDocuments removedDocuments,
        EffortEstimate effort) {}
