// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ourlet.risk.IsAsset;

/**
 * How far the search for risks is.
 *
 * @param waiting nobody has decided on them yet; by asset, the most typical first
 * @param refused kept, so that they do not come back by themselves
 * @param accepted number of risks that came from the catalogue
 * @param withoutType IS assets for which nothing can be proposed
 */
public record ProposalBoard(List<Proposal> waiting, List<Proposal> refused, int accepted, List<IsAsset> withoutType) {

    public ProposalBoard {
        waiting = List.copyOf(waiting);
        refused = List.copyOf(refused);
        withoutType = List.copyOf(withoutType);
    }

    public Optional<Proposal> find(ProposalKey key) {
        return Stream.concat(waiting.stream(), refused.stream())
                .filter(proposal -> proposal.key().equals(key))
                .findFirst();
    }
}
