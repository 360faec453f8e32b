// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.catalogue;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ourlet.risk.SecurityCriterion;

/**
 * A proposal as somebody changed it before accepting it.
 *
 * @param sentence empty for the one that follows from the threat and the weaknesses
 * @param weaknesses ids of the catalogue
 * @param ownWeakness in words of one's own, empty for none
 */
public record AdjustedProposal(
        ProposalKey key,
        String sentence,
        Set<String> weaknesses,
        String ownWeakness,
        SortedSet<SecurityCriterion> criteria) {

    public AdjustedProposal {
        weaknesses = Set.copyOf(weaknesses);
        criteria = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(criteria));
    }
}
