// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.catalogue;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is remembered so that proposals fit and do not come back: which asset came from which pack, and what was refused.
 *
 * @param origins by ref of an IS asset
 */
public record ProposalMemory(Map<String, Origin> origins, Set<ProposalKey> refused) {

    public ProposalMemory {
        origins = Map.copyOf(origins);
        refused = Set.copyOf(refused);
    }

    /** The pack, and the asset in it, that an IS asset came from. */
    public record Origin(String pack, String asset) {}

    public Optional<Origin> origin(String ref) {
        return Optional.ofNullable(origins.get(ref));
    }
}
