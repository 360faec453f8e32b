// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journal.chain;

import java.util.List;

/**
 * What the check of a chain found.
 *
 * @param erased entries whose particulars a recorded erasure took away
 * @param flaws the first ones, in order; empty when the chain holds
 */
public record ChainVerdict(Head head, long erased, List<Flaw> flaws) {

    public ChainVerdict {
        flaws = List.copyOf(flaws);
    }

    public boolean holds() {
        return flaws.isEmpty();
    }

    public long entries() {
        return head.number();
    }
}
