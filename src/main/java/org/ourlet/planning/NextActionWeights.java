// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning;

/**
 * What counts how much when the next action is chosen; read from {@code content/planning/next-action.yaml}.
 *
 * @param deadlineDays a date within so many days counts as near
 * @param unblocksFrom so many waiting activities count as many
 * @param shortBelow a task of fewer minutes counts as short
 * @param points for each term
 */
public record NextActionWeights(int deadlineDays, int unblocksFrom, int shortBelow, Points points) {

    /** What each term adds; {@code postponed} takes away. */
    public record Points(
            int deadline, int unblocks, int closesLevel, int somebodyWaits, int started, int quick, int postponed) {}
}
